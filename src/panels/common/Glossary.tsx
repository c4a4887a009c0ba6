import { useState } from 'react';
import register from '../../../assets/library/glossary.json';
import { Button } from './Button.tsx';
import styles from './Glossary.module.css';
import { Icon } from './Icon.tsx';
import { Sheet } from './Sheet.tsx';
import { Sources } from './Sources.tsx';
import { useClient } from './store.tsx';
import { useTranslation } from './text.tsx';

interface Entry {
  readonly term: string;
  readonly text: string;
}
const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && 'term' in value && 'text' in value;

/** All entries of the language shown, by id; English ones where a language has none yet. */
function useEntries(): Readonly<Record<string, Entry>> {
  const { i18n } = useTranslation();
  return Object.fromEntries(Object.entries(Object(i18n.branch('glossary')) as Record<string, unknown>).filter((pair): pair is [string, Entry] => isEntry(pair[1])));
}

/** The explanation of a term with its sources, or the list of all terms. Open while the store's `glossary` is set. */
export default function Glossary() {
  const { t, i18n } = useTranslation();
  const open = useClient((s) => s.glossary);
  const openGlossary = useClient((s) => s.openGlossary);
  const [find, setFind] = useState('');
  const entries = useEntries();
  if (open === null) return null;
  const entry = open === '' ? undefined : entries[open];
  const sources = register.find(({ id }) => id === open)?.sources;

  // Keys: a term and the list are two panels, and each takes the focus when it comes.
  if (open !== '') {
    return (
      <Sheet key="term" open onClose={() => openGlossary(null)} title={entry?.term ?? t('app.glossaryOf.title')}>
        <p className={styles.text}>{entry?.text ?? t('app.glossaryOf.missing')}</p>
        {sources && (
          <section>
            <h3 className={styles.heading}>{t('app.glossaryOf.sources')}</h3>
            <Sources ids={sources} />
          </section>
        )}
        <Button look="quiet" icon="book" className={styles.all} onClick={() => openGlossary('')}>{t('app.glossaryOf.all')}</Button>
      </Sheet>
    );
  }
  const wanted = find.trim().toLocaleLowerCase(i18n.language);
  const found = Object.entries(entries)
    .filter(([, { term }]) => term.toLocaleLowerCase(i18n.language).includes(wanted))
    .sort(([, a], [, b]) => a.term.localeCompare(b.term, i18n.language));
  return (
    <Sheet key="list" open onClose={() => openGlossary(null)} title={t('app.glossaryOf.title')}>
      <label className={styles.find}>
        <span>{t('app.glossaryOf.find')}</span>
        <input type="search" value={find} onChange={(event) => setFind(event.target.value)} />
      </label>
      {found.length === 0 && <p className={styles.text}>{t('app.glossaryOf.none')}</p>}
      <ul className={styles.terms}>
        {found.map(([id, { term }]) => (
          <li key={id}>
            <button type="button" onClick={() => openGlossary(id)}>
              {term}
              <Icon name="forward" size={16} />
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
