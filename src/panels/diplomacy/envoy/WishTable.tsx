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
      <ul aria-label={t('diplomacy.envoy.wishes')}>
        {wishRows(one).map(({ clause, wishes, verdict }) => (
          <li key={clause}>
            <p><strong>{t(`names.clause.${clause}.title`)}</strong> <span className={styles[verdict]}><Icon name={SIGNS[verdict]} size={14} />{t(`diplomacy.envoy.${verdict}`)}</span></p>
            <dl>{wishes.map((wish, i) => <div key={one.sides[i]}><dt>{state(one.sides[i] ?? '')}</dt><dd>{t(`diplomacy.wishing.${wish ?? 'open'}`)}</dd></div>)}</dl>
          </li>
        ))}
      </ul>
    </div>
  );
}
