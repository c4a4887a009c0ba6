/** Four questions for discussion, chosen from what happened; the words are in the texts. */
import { Border, Region, State } from '../engine/layout.ts';
import { DROPS, type FactKind } from '../engine/names.ts';
import type { Debrief } from '../protocol/debrief.ts';
import type { Game } from './game.ts';

const HOW_MANY = 4;
/** Differences worth talking about, unit 0–1000; assumption. */
const MISREAD = 80;
const TWO_PEACES = 150;
const REFRAMED = 40;
const DEAR_AT_HOME = 60;

/** `misread`: largest difference between what the seat saw of a site's tension and the truth. */
export function questionsFor(game: Game, seat: number, { promises, misread }: { readonly promises: Debrief['promises']; readonly misread: number }): string[] {
  const { world, turns } = game;
  const facts = turns.flatMap((log) => log.ledger.facts);
  const happened = (kind: FactKind): boolean => facts.some((f) => f.kind === kind);
  const start = turns[0]?.start ?? world.tables.start;
  const live = world.tables.borders.map((_, b) => b).filter((b) => world.tables.borders[b]?.live === true);
  const broken = promises.some((p) => p.broken > 0);
  const noConsent = DROPS.indexOf('noConsent');
  const chosen: [string, boolean][] = [
    ['brokenPromise', broken],
    ['missedMission', world.get(Region.failed) === 1 && !happened('missionDeployed')],
    ['misperception', misread >= MISREAD],
    ['consentNeeded', happened('goodOfficesRefused') || facts.some((f) => f.kind === 'deploymentRefused' && f.a === noConsent)],
    ['hardSeason', promises.some((p) => p.excused > 0 || p.clause.type === 'seasonalSwap')],
    ['keptPromise', !broken && promises.some((p) => p.kept > 0)],
    ['convener', live.every((b) => world.sideBit(b, seat) === 0)],
    ['territoryFrame', live.some((b) => world.get(Border.framing + b) - (start[Border.framing + b] as number) >= REFRAMED)],
    ['peaceAtHome', (start[State.approval + seat] as number) - world.get(State.approval + seat) >= DEAR_AT_HOME],
    ['twoPeaces', Math.abs(world.get(Region.negativePeace) - world.get(Region.positivePeace)) >= TWO_PEACES],
  ];
  const always = ['earlyAction', 'peopleFirst', 'settlementReal', 'whatIf'];
  // the last of the four always looks forward: one decision changed
  return [...chosen.filter(([, is]) => is).map(([key]) => key), ...always].filter((key) => key !== 'whatIf').slice(0, HOW_MANY - 1).concat('whatIf');
}
