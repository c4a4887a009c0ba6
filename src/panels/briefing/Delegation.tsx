import { type SeatId, STATES } from '../../engine/names.ts';
import { Button } from '../common/Button.tsx';
import { useTranslation } from '../common/text.tsx';
import styles from './Delegation.module.css';

interface DelegationProps {
  readonly seat: SeatId;
  readonly isDrawn: boolean;
  readonly onChoose: (seat: SeatId) => void;
  readonly onDraw: () => void;
}

/** The delegation drawn by lot, the lot itself, and all five to choose from, equal in size and order of the alphabet; then the envoy, who is none of them. */
export function Delegation({ seat, isDrawn, onChoose, onDraw }: DelegationProps) {
  const { t, i18n } = useTranslation();
  const states = STATES.map((id) => ({ id, name: t(`names.state.${id}`) })).sort((a, b) => a.name.localeCompare(b.name, i18n.language));
  const names: readonly { readonly id: SeatId; readonly name: string }[] = [...states, { id: 'ENVOY', name: t('briefing.envoy.seat') }];
  return (
    <div className={styles.delegation}>
      <div className={styles.head}>
        <div className={styles.who}>
          <p className={styles.label}>{t('briefing.delegation')}{isDrawn && <> · {t('briefing.drawn')}</>}</p>
          <h2 aria-live="polite">{seat === 'ENVOY' ? t('briefing.envoy.name') : t(`names.state.${seat}`)}</h2>
        </div>
        <Button icon="dice" onClick={onDraw}>{t('briefing.again')}</Button>
      </div>
      <fieldset className={styles.choice}>
        <legend className="visually-hidden">{t('briefing.choose')}</legend>
        {names.map(({ id, name }) => (
          <label key={id}>
            <input type="radio" name="seat" value={id} checked={id === seat} onChange={() => onChoose(id)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
