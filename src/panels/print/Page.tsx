import type { ReactNode } from 'react';
import { useTranslation } from '../common/text.tsx';
import styles from './Paper.module.css';

interface PageProps {
  readonly title: string;
  /** Whose it is; nothing on what everyone may read. */
  readonly owner?: string | undefined;
  /** A word of caution below the title. */
  readonly note?: string | undefined;
  readonly children: ReactNode;
}

/** One sheet: begins on a new page, names its owner, and says what the game is not. Runs over several pages when it must. */
export function Page({ title, owner, note, children }: PageProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.page} aria-label={owner === undefined ? title : `${owner}: ${title}`}>
      <header className={styles.pageHead}>
        <h2>{title}</h2>
        {owner !== undefined && <p className={styles.owner}>{owner}</p>}
      </header>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {children}
      <footer className={styles.pageFoot}>{t('scenario:title')} · {t('app.name')} · {t('print.notForecast')}</footer>
    </section>
  );
}

/** Boxes to tick on paper. */
export function Boxes({ label, options }: { label: string; options: readonly string[] }) {
  return (
    <p className={styles.boxes}>
      <span className={styles.boxesLabel}>{label}:</span> {options.map((option) => <span key={option} className={styles.box}><i aria-hidden="true" />{option}</span>)}
    </p>
  );
}

/** A line to write on. */
export function Blank({ label, short }: { label: string; short?: boolean }) {
  return <span className={styles.blank}>{label}<i aria-hidden="true" data-short={short === true ? '' : undefined} /></span>;
}
