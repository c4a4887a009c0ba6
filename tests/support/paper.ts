/** What the cards of the real scenarios say, as the build compiles it. */
import type { Paper } from '../../src/protocol/paper.ts';
import { compilePaper } from '../../src/session/paper.ts';
import { scenario } from './scenarios.ts';

const papers = new Map<string, Paper>();
export function paperOf(id: string): Paper {
  const paper = papers.get(id) ?? compilePaper(scenario(id).tables);
  papers.set(id, paper);
  return paper;
}
export const cardOf = (id: string) => scenario(id).card;
