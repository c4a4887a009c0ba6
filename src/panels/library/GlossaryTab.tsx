import { useState } from 'react';
import { Icon } from '../common/Icon.tsx';
import { useClient } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import { Find } from './Find.tsx';
import styles from './Library.module.css';

const isTerm = (value: unknown): value is { readonly term: string } => typeof value === 'object' && value !== null && 'term' in value && typeof value.term === 'string';

/** Every term of the game; a term opens the same explanation as everywhere else. */
export function GlossaryTab() {
  const { t, i18n } = useTranslation();
  const open = useClient((state) => state.openGlossary);
  const [find, setFind] = useState('');
  const wanted = find.trim().toLocaleLowerCase(i18n.language);
  const terms = Object.entries(Object(i18n.branch('glossary')) as Record<string, unknown>)
    .flatMap(([id, entry]) => (isTerm(entry) && entry.term.toLocaleLowerCase(i18n.language).includes(wanted) ? [{ id, term: entry.term }] : []))
    .sort((a, b) => a.term.localeCompare(b.term, i18n.language));
  return (
    <>
      <Find label={t('library.find')} value={find} onChange={setFind} count={terms.length} found="library.found" />
      <ul className={styles.terms}>
        {terms.map(({ id, term }) => (
          <li key={id}><button type="button" className={styles.term} onClick={() => open(id)}><span>{term}</span><Icon name="forward" size={16} /></button></li>
        ))}
      </ul>
    </>
  );
}
