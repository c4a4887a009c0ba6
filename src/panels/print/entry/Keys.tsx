import { useTranslation } from '../../common/text.tsx';
import styles from './Entry.module.css';

interface KeysProps {
  readonly label: string;
  readonly keys: readonly { readonly code: number; readonly name: string; readonly isPossible: boolean; readonly isChosen?: boolean }[];
  readonly digits: string;
  readonly onPress: (code: number) => void;
}

/** The numbers on the cards, with their names; what can't be played now can't be pressed, and says so. */
export function Keys({ label, keys, digits, onPress }: KeysProps) {
  const { t } = useTranslation();
  return (
    <section aria-label={label}>
      <h3 className={styles.label}>{label} <span role="status">{digits !== '' && t('print.entry.typed', { digits })}</span></h3>
      <ul className={styles.keys}>
        {keys.map(({ code, name, isPossible, isChosen }) => (
          <li key={code}>
            <button type="button" className={styles.key} disabled={!isPossible} aria-pressed={isChosen ?? false} onClick={() => onPress(code)}>
              <strong>{code}</strong><span>{name}{!isPossible && <small>{t('print.entry.notNow')}</small>}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
