import { LADDER, LADDER_FROM, stepOf } from '../../engine/names.ts';
import styles from './LadderBadge.module.css';
import { useTranslation } from './text.tsx';

/** The step of a border's tension (0–1000) as filled rungs and a word; colour only repeats them. */
export function LadderBadge({ value, perceived = false }: { value: number; /** The step is only what this seat believes. */ perceived?: boolean }) {
  const { t } = useTranslation();
  const step = stepOf(value, LADDER_FROM);
  return (
    <span className={styles.badge} style={{ '--step': `var(--ladder-${step})` }}>
      <span className={styles.rungs} aria-hidden="true">
        {LADDER.map((name, i) => (
          <span key={name} className={i <= step ? styles.on : styles.off} />
        ))}
      </span>
      <span>{perceived ? t('table.perceivedStep', { step: t(`names.ladder.${LADDER[step]}`) }) : t(`names.ladder.${LADDER[step]}`)}</span>
    </span>
  );
}
