/** Good offices: quiet, with one of two envoys, need both parties, and produce a text that the parties still sign (rule 3). */
import { ByOrganisation, Rule } from '../causes.ts';
import { Stream } from '../draw.ts';
import { bits, clamp, minus, mul } from '../fixed.ts';
import { Border, N_ENVOYS, Perception, Region, State, eye } from '../layout.ts';
import type { DropReason } from '../names.ts';
import { needsSide } from '../orders/legality.ts';
import type { World } from '../world.ts';
import { talkStopsWorking } from '../effects.ts';

/** Indices in CASE_STAGES. */
const NONE = 0;
const REQUESTED = 1;
const TALKS = 2;
const TEXT = 3;
export const SIGNED = 4;
export const LAPSED = 5;
const BOTH = 3;
/** Seasons after which a request or a text that nobody answers lapses; assumption. */
const PATIENCE = 3;

export const isOpenCase = (stage: number): boolean => stage === REQUESTED || stage === TALKS || stage === TEXT;

export function openCase(world: World, border: number): void {
  world.set(Border.caseStage + border, REQUESTED);
  world.set(Border.caseSides + border, 0);
  world.set(Border.caseProgress + border, 0);
  world.set(Border.caseEnvoy + border, 0);
  world.set(Border.caseAge + border, 0);
}

/** A side that has not answered yet may accept or refuse a request or a text. */
export function mayAnswerCase(world: World, state: number, border: number): DropReason | null {
  const wrong = needsSide(world, state, border);
  if (wrong !== null) return wrong;
  const stage = world.get(Border.caseStage + border);
  if (stage !== REQUESTED && stage !== TEXT) return 'nothingPending';
  return (world.get(Border.caseSides + border) & world.sideBit(border, state)) !== 0 ? 'nothingPending' : null;
}

/** Gives free envoys to accepted cases: need (tension) decides, then a keyed draw, never the order of arrival. */
function assignEnvoys(world: World): void {
  let waiting = false;
  for (const b of world.relevant) if (world.get(Border.caseStage + b) === REQUESTED && world.get(Border.caseSides + b) === BOTH) waiting = true;
  if (!waiting) return;
  for (let envoy = 1; envoy <= N_ENVOYS; envoy++) {
    let busy = false;
    for (const b of world.relevant) if (world.get(Border.caseEnvoy + b) === envoy) busy = true;
    if (busy) continue;
    let best = -1;
    for (const b of world.relevant) {
      if (world.get(Border.caseStage + b) !== REQUESTED || world.get(Border.caseSides + b) !== BOTH || world.get(Border.caseEnvoy + b) !== 0) continue;
      if (best < 0 || need(world, b) > need(world, best)) best = b;
    }
    if (best < 0) return;
    world.set(Border.caseEnvoy + best, envoy);
    world.set(Border.caseStage + best, TALKS);
    world.set(Border.caseSides + best, 0);
    world.set(Border.caseAge + best, 0);
    const t = world.tables.borders[best];
    const cost = world.tables.params.acceptApproval;
    if (t !== undefined) for (const s of [t.first, t.second]) world.change(State.approval + s, minus(cost), ByOrganisation.secretaryGeneral, s, best);
  }
}
const need = (world: World, b: number): number => world.tension(b) * 1000 + world.chance(Stream.ration, b);

export function goodOffices(world: World): void {
  const p = world.tables.params;
  for (const b of world.relevant) {
    const stage = world.get(Border.caseStage + b);
    if (stage === LAPSED) world.set(Border.caseSides + b, 0);
    if (stage === LAPSED || stage === NONE || stage === SIGNED) {
      world.set(Border.caseEnvoy + b, 0);
      continue;
    }
    if (stage === TALKS) talk(world, b);
    else if (stage === TEXT && world.get(Border.caseSides + b) === BOTH) signText(world, b);
    else if (world.get(Border.caseAge + b) >= PATIENCE && !(stage === REQUESTED && world.get(Border.caseSides + b) === BOTH)) {
      world.set(Border.caseStage + b, LAPSED);
      world.set(Border.caseEnvoy + b, 0);
      world.tell('caseLapsed', -1, b);
    }
    world.set(Border.caseAge + b, world.get(Border.caseAge + b) + 1);
  }
  assignEnvoys(world);
  if (p.unrccaTension > 0) unrcca(world);
}

/** Private talks: progress grows with the envoy's skill, ripeness and the UN's organisation. */
function talk(world: World, b: number): void {
  const p = world.tables.params;
  const skill = world.get(Border.caseEnvoy + b) === 1 ? p.envoySkillA : p.envoySkillB;
  const speed = mul(p.talksSpeed, skill) + mul(p.talksRipeness, world.get(Border.ripeness + b));
  const t = world.tables.borders[b];
  // a great difference in power makes compromise harder; a friend or two help, a crowd does not (E38)
  const helpers = bits(world.get(Border.helpers + b));
  const company = helpers === 0 ? 0 : helpers >= p.crowdFrom ? -200 : 100;
  const step = mul(mul(speed, 500 + (world.get(Region.unOrganisation) >> 1)), 1000 + company - mul(p.powerGapSlows, t?.powerGap ?? 0));
  const progress = Math.min(1000, world.get(Border.caseProgress + b) + step);
  world.set(Border.caseProgress + b, progress);
  world.change(Border.tension + b, minus(p.talksTension), Rule.envoyTalks, -1, b);
  world.tell('privateTalks', -1, b, progress);
  if (progress < 1000) return;
  world.set(Border.caseSides + b, 0);
  world.set(Border.caseAge + b, 0);
  if (world.chance(Stream.envoy, b) < textChance(world, b)) {
    world.set(Border.caseStage + b, TEXT);
    world.tell('textTabled', -1, b);
    return;
  }
  // not every talk finds words that both could sign; they may ask again
  world.set(Border.caseStage + b, LAPSED);
  world.set(Border.caseEnvoy + b, 0);
  world.tell('caseLapsed', -1, b);
}

/** Below this tension nothing presses, above that one positions have hardened; 0–1000 (E05). */
const UNRIPE_BELOW = 200;
const HARD_FROM = 700;

/** Chance in permille that talks end in a text: by what the quarrel is about, worse before it is ripe and amid fighting (P2, P3). */
export function textChance(world: World, b: number): number {
  const p = world.tables.params;
  const issue = world.tables.borders[b]?.issue ?? 0;
  const plain = [p.talksResource, p.talksTerritory, p.talksCommunity, p.talksSecurity][issue] ?? 0;
  const tension = world.tension(b);
  return clamp(plain - (tension < UNRIPE_BELOW ? p.talksUnripe : tension >= HARD_FROM ? p.talksFighting : 0), 0, 1000);
}

function signText(world: World, b: number): void {
  const p = world.tables.params;
  const code = ByOrganisation.secretaryGeneral;
  world.set(Border.caseStage + b, SIGNED);
  world.set(Border.caseEnvoy + b, 0);
  world.change(Border.tension + b, minus(p.textTension), code, -1, b);
  world.change(Border.settlement + b, p.textSettlement, code, -1, b);
  world.change(Border.framing + b, minus(p.textFraming), code, -1, b);
  world.set(Border.tended + b, 1);
  world.set(Border.settledFor + b, 1);
  world.tell('textSigned', -1, b);
}

/** UNRCCA's quiet work at the tensest live border: bulletins that correct both sides' picture, and contacts that calm. */
function unrcca(world: World): void {
  const p = world.tables.params;
  let hot = -1;
  let most = -1;
  for (const b of world.live) {
    const now = need(world, b);
    if (now <= most) continue;
    hot = b;
    most = now;
  }
  const t = world.tables.borders[hot];
  if (hot < 0 || t === undefined) return;
  const scale = mul(500 + (world.get(Region.unFunding) >> 1), 500 + (world.get(Region.unOrganisation) >> 1));
  const ease = talkStopsWorking(world, hot) ? p.unrccaTension >> 1 : p.unrccaTension;
  world.change(Border.tension + hot, minus(mul(ease, scale)), ByOrganisation.unrcca, -1, hot);
  const less = minus(mul(p.unrccaError, scale));
  if (t.first >= 0) world.change(Perception.error + eye(t.first, hot), less, ByOrganisation.unrcca, -1, hot);
  if (t.second >= 0) world.change(Perception.error + eye(t.second, hot), less, ByOrganisation.unrcca, -1, hot);
}
