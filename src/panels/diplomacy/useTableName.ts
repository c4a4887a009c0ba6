import { STATES } from '../../engine/names.ts';
import { useWords } from '../table/words.ts';
import type { TableOf } from './tables.ts';

/** What a table is called: by the delegations at it, and whether the envoy has written what lies on it. */
export function useTableName(): (table: Pick<TableOf, 'others' | 'isText'>) => string {
  const { t, states } = useWords();
  return ({ others, isText }) => (isText ? t('diplomacy.text', { states: states(others) }) : others.length >= STATES.length - 1 ? t('diplomacy.all') : states(others));
}
