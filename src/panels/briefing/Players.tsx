import { type SeatId, STATES } from '../../engine/names.ts';
import { ChooseMany, Segments } from '../common/Choose.tsx';
import { useTranslation } from '../common/text.tsx';
import styles from './Players.module.css';
import { isReady, type Mode, MODES, type Setup } from './setup.ts';

/** Who plays: one person, several delegations at this device, or nobody. */
export function ModeChoice({ mode, onChoose }: { mode: Mode; onChoose: (mode: Mode) => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.mode}>
      <Segments
        label={t('briefing.mode.label')} value={mode} options={MODES.map((id) => ({ value: id, label: t(`briefing.mode.${id}`) }))}
        onChoose={(id) => onChoose(id as Mode)}
      />
      <p className={styles.about}>{t(`briefing.mode.about.${mode}`)}</p>
    </div>
  );
}

/** The seats of persons around one screen. Role sheets are read later, each by its own delegation. */
export function Players({ setup, onChange }: { setup: Setup; onChange: (persons: readonly SeatId[]) => void }) {
  const { t, i18n } = useTranslation();
  const { persons } = setup;
  const states = STATES.map((id) => ({ value: id, label: t(`names.state.${id}`) })).sort((a, b) => a.label.localeCompare(b.label, i18n.language));
  const seats: readonly { readonly value: SeatId; readonly label: string }[] = [...states, { value: 'ENVOY', label: t('briefing.envoy.name') }];
  const toggle = (id: string): void => onChange(seats.map(({ value }) => value).filter((seat) => (seat === id) !== persons.includes(seat)));
  return (
    <div className={styles.players}>
      <ChooseMany legend={t('briefing.players.label')} options={seats} chosen={persons} onToggle={toggle} />
      <p className={styles.about} role="status">{t(isReady(setup) ? 'briefing.players.about' : 'briefing.players.two')}</p>
    </div>
  );
}
