/** What a scenario's cards say, compiled with the game (src/content/paper.ts); fetched when somebody prints or plans a lesson. */
import { useEffect, useState } from 'react';
import type { BorderId, ClauseType, OrderKind, PlatformId, StateId } from '../../engine/names.ts';

/** Capital in points; approval and budget in unit 0–1000, negative where something is gained. For one unit of an amount or size. */
export interface Price {
  readonly capital: number;
  readonly approval: number;
  readonly budget: number;
}
/** Parts of an order that a card leaves to tick, as the protocol names them. */
export const CARD_PARTS = ['border', 'partner', 'threat', 'organisation', 'amount', 'mode', 'type', 'size'] as const;
export type CardPart = (typeof CARD_PARTS)[number];
export interface PaperOrder {
  readonly kind: OrderKind;
  readonly parts: { readonly [P in CardPart]?: readonly string[] };
}
export interface Paper {
  readonly prices: { readonly [K in OrderKind]?: Price };
  readonly platforms: { readonly [P in PlatformId]?: Price };
  readonly clauses: readonly ClauseType[];
  readonly desks: { readonly [S in StateId]: readonly PaperOrder[] };
  /** Capital in points at the start. */
  readonly capital: number;
  /** The tensest border at the start, unit 0–1000. */
  readonly tensest: { readonly border: BorderId; readonly tension: number };
}

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
