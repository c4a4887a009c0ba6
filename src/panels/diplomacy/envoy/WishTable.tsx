import type { EnvoyCaseView } from '../../../protocol/view.ts';
import { Icon, type IconName } from '../../common/Icon.tsx';
import panel from '../../common/panel.module.css';
import { useWords } from '../../table/words.ts';
import styles from './envoy.module.css';
import { wishRows, type Verdict } from './verdict.ts';

const SIGNS: Readonly<Record<Verdict, IconName>> = { common: 'handshake', oneSided: 'minus', unknown: 'minus', blocked: 'close' };

/** The wishes of both sides next to each other: what neither of them sees. */
export function WishTable({ one }: { one: EnvoyCaseView }) {
  const { t, state } = useWords();
  return (
    <div className={styles.wishTable}>
      <p className={panel.muted}><Icon name="eye" size={15} /> {t('diplomacy.envoy.only')}</p>
      <table>
        <caption className="visually-hidden">{t('diplomacy.envoy.wishes')}</caption>
        <thead><tr><th scope="col">{t('diplomacy.envoy.clause')}</th>{one.sides.map((side) => <th key={side} scope="col">{state(side)}</th>)}</tr></thead>
        <tbody>
          {wishRows(one).map(({ clause, wishes, verdict }) => (
            <tr key={clause}>
              <th scope="row">{t(`names.clause.${clause}.title`)}<span className={styles[verdict]}><Icon name={SIGNS[verdict]} size={14} />{t(`diplomacy.envoy.${verdict}`)}</span></th>
              {wishes.map((wish, i) => <td key={one.sides[i]}>{t(`diplomacy.wishing.${wish ?? 'open'}`)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
