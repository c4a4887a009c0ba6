/** The library of injects: what a host may let happen. One list for all scenarios; each gets those that fit it. */
import { hashText } from '../engine/hash.ts';
import { fieldOf, METER_NAMES, rangeOf } from '../engine/meters.ts';
import { type BorderId, LADDER_FROM, type ThreatId } from '../engine/names.ts';
import { canonical } from './canonical.ts';
import { hint, type Problems } from './errors.ts';
import { LANGUAGES, needFile, type ScenarioFiles } from './files.ts';
import type { Gathered } from './gather.ts';
import { isObject } from './layers.ts';
import type { Scenario } from './schema.ts';
import { countWords, textAt } from './texts.ts';

/** An inject as a scenario offers it. Equal in form to the session's InjectTable, which content may not import. */
export interface Inject {
  readonly id: string;
  readonly threat: ThreatId;
  readonly border?: BorderId;
  /** Unit 0–1000. */
  readonly effects: readonly { readonly field: number; readonly delta: number }[];
  /** Ids in the register of sources, or 'assumption'. */
  readonly sources: readonly string[];
}

/** Largest change of a meter, unit 0–1000: an inject is news, not a new game. */
const MAX_DELTA = 300;
/** Title and body together, so that a class hears it in one breath. */
const MAX_WORDS = 40;
/** Narrower fields are points and flags, wider ones count persons or money. */
const SCALE = { from: MAX_DELTA, to: 2000 };

const isOnScale = (meter: string): boolean => {
  const [low, high] = rangeOf(fieldOf(meter) as number);
  return high - low >= SCALE.from && high - low <= SCALE.to;
};

/** Everything that is wrong with the library but its words. */
export function checkInjects(g: Gathered, problems: Problems): void {
  const known = METER_NAMES.filter(isOnScale);
  for (const [id, inject] of Object.entries(g.injects)) {
    inject.effects.forEach(({ meter, delta }, i) => {
      const at = `${id}.effects[${i}]`;
      if (!known.includes(meter)) problems.add(g.files.injects, `${at}.meter`, 'unknownMeter', `"${meter}" is no meter on the scale from 0 to 1000.${hint(meter, known)}`);
      if (delta.value === 0 || Math.abs(delta.value) > MAX_DELTA) problems.add(g.files.injects, `${at}.delta.value`, 'outOfRange', `expected ${-MAX_DELTA} to ${MAX_DELTA}, and not 0, found ${delta.value}`);
    });
  }
}

/** Every inject has its words in every language, and none stands for an inject that is gone. */
export function checkInjectTexts(files: ScenarioFiles, problems: Problems): void {
  const ids = Object.keys(objectOf(needFile(files, 'rules/injects.json', problems)?.json));
  for (const language of LANGUAGES) {
    const texts = needFile(files, `text/${language}.json`, problems);
    if (texts === undefined) continue;
    for (const id of ids) checkWords(texts.path, `injects.${id}`, textAt(texts.json, `injects.${id}`), language, problems);
    for (const id of Object.keys(objectOf(textAt(texts.json, 'injects')))) {
      if (!ids.includes(id)) problems.add(texts.path, `injects.${id}`, 'extraText', 'expected only ids of rules/injects.json');
    }
  }
}
const objectOf = (x: unknown): { readonly [key: string]: unknown } => (isObject(x) ? x : {});

function checkWords(file: string, path: string, inject: unknown, language: string, problems: Problems): void {
  let words = 0;
  for (const part of ['title', 'body']) {
    const text = textAt(inject, part);
    if (typeof text !== 'string' || text.trim() === '') problems.add(file, `${path}.${part}`, 'missingText', `expected a text in "${language}"`);
    else words += countWords(text);
  }
  if (words > MAX_WORDS) problems.add(file, path, 'longInject', `expected at most ${MAX_WORDS} words, found ${words}`);
}

/** Whether a meter is in play: those of other borders, threats and platforms stand still in this scenario. */
function isInPlay(scenario: Scenario, meter: string): boolean {
  const [block, owner = ''] = meter.split('.');
  if (block === 'border') return hasBorder(scenario, owner as BorderId);
  if (block === 'threat') return scenario.threats.some((threat) => threat === owner);
  if (block === 'organisation') return scenario.organisations?.some((id) => id === owner) === true;
  return true;
}
/** A site of incidents, or a dispute from the start. */
const hasBorder = (scenario: Scenario, border: BorderId): boolean =>
  scenario.borders[border].live || (scenario.start.border[border].tension?.value ?? 0) >= LADDER_FROM[1];

/** The injects that fit a scenario's threats and borders, with the effects on what it has in play; in the order of the library. */
export function compileInjects({ scenario, injects }: Gathered): readonly Inject[] {
  return Object.entries(injects).flatMap(([id, { threat, border, effects, sources }]) => {
    if (!scenario.threats.includes(threat) || (border !== undefined && !hasBorder(scenario, border))) return [];
    const kept = effects.filter(({ meter }) => isInPlay(scenario, meter)).map(({ meter, delta }) => ({ field: fieldOf(meter) as number, delta: delta.value }));
    return kept.length === 0 ? [] : [{ id, threat, ...(border === undefined ? {} : { border }), effects: kept, sources }];
  });
}

/** Hash of all that an inject does to a game: neither words nor sources are in it, nor is the order of the library. */
export const hashInjects = (injects: readonly Inject[]): string =>
  hashText(canonical(Object.fromEntries(injects.map(({ id, border, effects }) => [id, { border, effects }]))));
