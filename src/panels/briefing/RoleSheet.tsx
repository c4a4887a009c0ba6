import { useState } from 'react';
import type { SeatId, StateId } from '../../engine/names.ts';
import type { ScenarioCard } from '../../protocol/wire.ts';
import { Disclosure } from '../common/Disclosure.tsx';
import { Icon, type IconName } from '../common/Icon.tsx';
import { formatPercent, formatValue, meterLine, say } from '../../text/index.ts';
import { useTranslation } from '../common/text.tsx';
import styles from './RoleSheet.module.css';

const PARTS = [
  { id: 'publicGoals', icon: 'flag' },
  { id: 'privateGoals', icon: 'lock' },
  { id: 'redLines', icon: 'shield' },
  { id: 'alternative', icon: 'compass' },
] as const satisfies readonly { id: string; icon: IconName }[];
type Part = (typeof PARTS)[number]['id'];

/** The role sheet, at most 120 words in all: one part is open at a time, so that nobody faces a wall of text. */
export function RoleSheet({ card, seat }: { card: ScenarioCard; seat: SeatId }) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState<Part | null>('publicGoals');
  const role = (part: string): string => `scenario:roles.${seat}.${part}`;
  const list = (part: Part): readonly string[] => {
    const value: unknown = i18n.branch(role(part));
    return Array.isArray(value) ? value.map(String) : [String(value)];
  };
  return (
    <article aria-label={t('briefing.role')}>
      <p className={styles.brief}>{t(role('brief'))}</p>
      <div className={styles.parts}>
        {PARTS.filter(({ id }) => i18n.exists(role(id))).map(({ id, icon }) => (
          <Disclosure
            key={id}
            open={open === id}
            onToggle={(isOpen) => setOpen(isOpen ? id : null)}
            summary={<span className={styles.summary}><Icon name={icon} size={18} />{t(`briefing.${id}`)}{id === 'privateGoals' && <small>{t('briefing.secret')}</small>}</span>}
          >
            <ul className={id === 'alternative' ? styles.plain : styles.list}>
              {list(id).map((line) => <li key={line}>{line}</li>)}
            </ul>
            {seat !== 'ENVOY' && (id === 'publicGoals' || id === 'privateGoals') && <Measured card={card} seat={seat} isPublic={id === 'publicGoals'} />}
          </Disclosure>
        ))}
      </div>
    </article>
  );
}

/** What the words come down to: the meters and values by which the debrief will judge. */
function Measured({ card, seat, isPublic }: { card: ScenarioCard; seat: StateId; isPublic: boolean }) {
  const { t } = useTranslation();
  const goals = card.goals[seat].filter((goal) => goal.isPublic === isPublic);
  if (goals.length === 0) return null;
  return (
    <Disclosure className={styles.measured} summary={t('briefing.measured')}>
      <ul className={styles.plain}>
        {goals.map((goal) => <li key={goal.id}><Goal {...goal} /></li>)}
      </ul>
      <p>{t('briefing.shares')}</p>
    </Disclosure>
  );
}

function Goal({ meter, atLeast, value, weight }: ScenarioCard['goals'][StateId][number]) {
  const { t } = useTranslation();
  return t(atLeast ? 'briefing.atLeast' : 'briefing.atMost', { meter: say(meterLine(meter)), value: formatValue(meter, value), share: formatPercent(weight / 10) });
}
