import type { ReactNode } from 'react';
import styles from './GlossaryTerm.module.css';
import { useClient } from './store.tsx';
import { useTranslation } from './text.tsx';

/** Marks a term inside a sentence: one tap opens its explanation and sources. */
export function GlossaryTerm({ id, children }: { id: string; children?: ReactNode }) {
  const { t } = useTranslation();
  const openGlossary = useClient((s) => s.openGlossary);
  return (
    <button type="button" className={styles.term} aria-haspopup="dialog" onClick={() => openGlossary(id)}>
      {children ?? t(`glossary.${id}.term`)}
    </button>
  );
}
