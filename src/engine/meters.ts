/** The meters that have a stable public name, e.g. `border.KG-TJ.tension`; used in overrides, metrics, causes and goals. */
import { Border, HIGH, LOW, N_BORDERS, N_PLATFORMS, N_STATES, N_THREATS, Perception, Platform, Region, Relation, State, Threat } from './layout.ts';
import { BORDERS, INSTITUTIONS, PLATFORMS, STATES, THREATS } from './names.ts';

const BORDER_METERS = ['tension', 'framing', 'ripeness', 'settlement', 'people', 'incidents', 'arms'] as const;
const STATE_METERS = ['capital', 'approval', 'budget', 'economy', 'water', 'energy', 'stock', 'cohesion', 'rights', 'prestige', 'grievance', 'prevention', 'response', 'fundPaid'] as const;
const THREAT_METERS = ['severity'] as const;
const PLATFORM_METERS = ['legitimacy', 'funding', 'quality'] as const;
const REGION_METERS = ['unFunding', 'unOrganisation', 'unLegitimacy', 'unOveruse', 'riverFlow', 'cold', 'negativePeace', 'positivePeace', 'commonPeace', 'people', 'fundPot'] as const;
/** Quantities that no rule moves by degrees: they can be set at the start and measured, and have no causes. */
const BORDER_STARTS = INSTITUTIONS;
const THREAT_STARTS = ['growth', 'threshold', 'strategy', 'knownTo'] as const;
const REGION_STARTS = ['fundTarget', 'fundLow', 'fundHigh', 'fundKnown', 'fundDue', 'fundRisk'] as const;

const names: string[] = [];
const fields: number[] = [];
const add = (name: string, field: number): void => {
  names.push(name);
  fields.push(field);
};
for (let b = 0; b < N_BORDERS; b++) {
  for (const m of BORDER_METERS) add(`border.${BORDERS[b]}.${m}`, Border[m] + b);
  for (let s = 0; s < N_STATES; s++) {
    if ((BORDERS[b] as string).includes(STATES[s] as string)) add(`border.${BORDERS[b]}.misperception.${STATES[s]}`, Perception.error + s * N_BORDERS + b);
  }
}
for (let s = 0; s < N_STATES; s++) for (const m of STATE_METERS) add(`state.${STATES[s]}.${m}`, State[m] + s);
for (let f = 0; f < N_STATES; f++) for (let t = 0; t < N_STATES; t++) if (f !== t) add(`relation.${STATES[f]}-${STATES[t]}.trust`, Relation.trust + f * N_STATES + t);
for (let t = 0; t < N_THREATS; t++) for (const m of THREAT_METERS) add(`threat.${THREATS[t]}.${m}`, Threat[m] + t);
for (let o = 0; o < N_PLATFORMS; o++) for (const m of PLATFORM_METERS) add(`organisation.${PLATFORMS[o]}.${m}`, Platform[m] + o);
for (const m of REGION_METERS) add(`region.${m}`, Region[m]);

const byName = new Map<string, number>();
names.forEach((name, i) => byName.set(name, fields[i] as number));
for (let b = 0; b < N_BORDERS; b++) for (const m of BORDER_STARTS) byName.set(`border.${BORDERS[b]}.${m}`, Border[m] + b);
for (let t = 0; t < N_THREATS; t++) for (const m of THREAT_STARTS) byName.set(`threat.${THREATS[t]}.${m}`, Threat[m] + t);
for (const m of REGION_STARTS) byName.set(`region.${m}`, Region[m]);

/** All names, in a fixed order; METER_FIELDS has each one's field at the same index. */
export const METER_NAMES: readonly string[] = names;
export const METER_FIELDS: readonly number[] = fields;
/** Every name that has a field: the meters, and what can only be set at the start and measured. */
export const FIELD_NAMES: readonly string[] = [...byName.keys()];

const byField = new Map(names.map((name, i) => [fields[i] as number, name]));

/** Field of a name in FIELD_NAMES; undefined when there is none. */
export const fieldOf = (name: string): number | undefined => byName.get(name);
/** Name of a field; undefined when the field has no public name. */
export const nameOf = (field: number): string | undefined => byField.get(field);
/** Inclusive range of a field. */
export const rangeOf = (field: number): readonly [number, number] => [LOW[field] as number, HIGH[field] as number];
