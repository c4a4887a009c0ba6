import type { WhatIf } from '../../../protocol/whatIf.ts';
import { useTranslation } from '../../common/text.tsx';
import { useTurnName } from '../context.ts';
import { Fold } from '../Fold.tsx';
import { Facts, type WorldNames } from './Parting.tsx';
import styles from './WhatIf.module.css';

/** Season by season what happened in one world and not in the other. */
export function Turns({ turns, names }: { turns: WhatIf['turns']; names: WorldNames }) {
  const { t } = useTranslation();
  const turnName = useTurnName();
  return (
    <Fold title={t('whatIf.turns')}>
      <ol className={styles.turns}>
        {turns.map(({ turn, happened, changed }) => (
          <li key={turn}>
            <h4>{turnName(turn)}</h4>
            <div className={styles.two}>
              <Facts title={names.happened} facts={happened} />
              <Facts title={names.changed} facts={changed} />
            </div>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
