import { useTranslation } from '../common/text.tsx';
import styles from './Library.module.css';

/** A search field that says how much it found. */
export function Find({ label, value, onChange, count, found }: { label: string; value: string; onChange: (value: string) => void; count: number; /** Key of the words for what was found. */ found: 'library.found' | 'library.foundSources' | 'library.papers.found' }) {
  const { t } = useTranslation();
  return (
    <div className={styles.find}>
      <label>
        <span>{label}</span>
        <input type="search" value={value} onChange={(event) => onChange(event.target.value)} />
      </label>
      <p role="status">{count === 0 ? t('library.nothing') : t(found, { count })}</p>
    </div>
  );
}
