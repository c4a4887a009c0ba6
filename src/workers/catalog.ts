/** The cards of all scenarios, for home and briefing: fetched by those who choose a game, and not by a table. */
import type { ScenarioCard } from '../protocol/wire.ts';

export const cards: readonly ScenarioCard[] = Object.values(import.meta.glob<ScenarioCard>('../../assets/scenarios/*/scenario.json', { eager: true, import: 'default', query: '?card' }));
