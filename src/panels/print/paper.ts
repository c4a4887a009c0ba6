/** A scenario's cards, compiled with the game; fetched when somebody prints or plans a lesson. */
import { useEffect, useState } from 'react';
import type { Paper } from '../../protocol/paper.ts';

const files = import.meta.glob<Paper>('../../../assets/scenarios/*/scenario.json', { import: 'default', query: '?paper' });

/** Rejects when there is no such scenario, or its file can't be fetched. */
function fetchPaper(scenario: string): Promise<Paper> {
  const file = files[`../../../assets/scenarios/${scenario}/scenario.json`];
  return file === undefined ? Promise.reject(new Error(`There is no scenario '${scenario}' to print.`)) : file();
}

/** Null until it is there. Throws while rendering when it can't be had, so that the boundary above says it in words. */
export function usePaper(scenario: string): Paper | null {
  const [paper, setPaper] = useState<{ readonly of: string; readonly is: Paper } | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let current = true;
    fetchPaper(scenario).then((is) => current && setPaper({ of: scenario, is }), (reason: unknown) => current && setError(reason));
    return () => { current = false; };
  }, [scenario]);
  if (error !== null) throw error;
  return paper?.of === scenario ? paper.is : null;
}
