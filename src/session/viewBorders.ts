/** Borders as one seat sees them. */
import { Border } from '../engine/layout.ts';
import {
  BORDERS, CASE_STAGES, INSTITUTIONS, ISSUES, MISSION_MODES, MISSION_SIZES, MISSION_TYPES, STATES,
  type BorderId, type CaseStage, type IssueId, type MissionMode, type MissionSize, type MissionType, type StateId,
} from '../engine/names.ts';
import type { BorderView, MissionView } from '../protocol/view.ts';
import type { Sight } from './sight.ts';

interface Place {
  readonly sight: Sight;
  readonly border: number;
}
const get = ({ sight, border }: Place, column: number): number => sight.world.get(column + border);

/** The states behind side bits (1 first, 2 second). */
function sidesOf({ sight, border }: Place, mask: number): StateId[] {
  const t = sight.world.tables.borders[border];
  const sides = [(mask & 1) !== 0 ? t?.first : -1, (mask & 2) !== 0 ? t?.second : -1];
  return sides.map((i) => STATES[i ?? -1]).filter((s) => s !== undefined);
}

/** Mode, type and size from three columns that use one coding. */
const shapeOf = (place: Place, mode: number, type: number, size: number) => ({
  mode: MISSION_MODES[get(place, mode)] as MissionMode,
  type: (MISSION_TYPES[get(place, type) - 1] ?? 'observers') as MissionType,
  size: (MISSION_SIZES[get(place, size) - 1] ?? 'small') as MissionSize,
});

function missionOf(place: Place): MissionView | undefined {
  if (get(place, Border.missionMode) === 0) return undefined;
  return {
    ...shapeOf(place, Border.missionMode, Border.missionType, Border.missionSize),
    hosts: sidesOf(place, get(place, Border.missionHost)),
    seasonsLeft: get(place, Border.missionTerm),
    lead: get(place, Border.missionLead),
  };
}

function askedOf(place: Place): BorderView['asked'] {
  if (get(place, Border.askMode) === 0) return undefined;
  return { ...shapeOf(place, Border.askMode, Border.askType, Border.askSize), by: sidesOf(place, get(place, Border.askSides)) };
}

function goodOfficesOf(place: Place): BorderView['goodOffices'] {
  const stage = CASE_STAGES[get(place, Border.caseStage)] as CaseStage;
  const knowsProgress = stage !== 'none' && place.sight.knowledge(Border.caseProgress + place.border) !== 'none';
  return {
    stage,
    accepted: sidesOf(place, get(place, Border.caseSides)),
    ...(knowsProgress ? { progress: get(place, Border.caseProgress) } : {}),
  };
}

function borderOf(place: Place, id: BorderId): BorderView {
  const table = place.sight.world.tables.borders[place.border];
  const mission = missionOf(place);
  const asked = askedOf(place);
  return {
    id,
    live: table?.live === true,
    issue: ISSUES[table?.issue ?? 0] as IssueId,
    states: sidesOf(place, 3),
    institutions: INSTITUTIONS.map((name) => ({ id: name, seasonsLeft: get(place, Border[name]) })).filter((i) => i.seasonsLeft > 0),
    ...(mission === undefined ? {} : { mission }),
    ...(asked === undefined ? {} : { asked }),
    goodOffices: goodOfficesOf(place),
    wantsHotline: sidesOf(place, get(place, Border.wantsHotline)),
    wantsZone: sidesOf(place, get(place, Border.wantsZone)),
    wantsLimits: sidesOf(place, get(place, Border.wantsLimits)),
    closedBy: sidesOf(place, get(place, Border.closed)),
    mobilised: sidesOf(place, get(place, Border.mobilised)),
  };
}

/** All borders, in the fixed order. */
export const bordersOf = (sight: Sight): BorderView[] => BORDERS.map((id, border) => borderOf({ sight, border }, id));
