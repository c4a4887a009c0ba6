import type { GoalView } from '../../protocol/view.ts';
import { Icon } from '../common/Icon.tsx';
import styles from './details.module.css';
import { useWords } from './words.ts';

/** Own goals, public first, and whether each would count as met now. */
export function Goals({ goals }: { goals: readonly GoalView[] }) {
  const { t } = useWords();
  if (goals.length === 0) return null;
  return (
    <div>
      <h3 className={styles.eyebrow}>{t('table.state.goals')}</h3>
      <ul className={styles.goals}>
        {[...goals].sort((a, b) => Number(b.isPublic) - Number(a.isPublic)).map((goal) => (
          <li key={goal.id}>
            <Icon name={goal.met ? 'check' : 'minus'} size={16} className={goal.met ? styles.met : styles.unmet} />
            <span>
              {t(`scenario:goals.${goal.id}`)}
              <span className={styles.muted}> {t(goal.isPublic ? 'table.state.public' : 'table.state.private')}, {t(goal.met ? 'table.state.goalMet' : 'table.state.goalNotMet')}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
