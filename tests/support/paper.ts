/** What the cards of the real scenarios say, as the build compiles it. */
import { compilePaper } from '../../src/content/paper.ts';
import { scenario } from './scenarios.ts';

export const paperOf = (id: string) => compilePaper(scenario(id).tables);
export const cardOf = (id: string) => scenario(id).card;
