/** What is chosen before a game: who plays, and how well the others think. */
import { type LevelId, type SeatId, STATES } from '../../engine/names.ts';
import type { NewGame } from '../../client/state.ts';

export const MODES = ['solo', 'screen', 'watch'] as const;
export type Mode = (typeof MODES)[number];

export interface Setup {
  readonly mode: Mode;
  /** Of a solo game. */
  readonly seat: SeatId;
  /** Of one screen. */
  readonly persons: readonly SeatId[];
  readonly level: LevelId;
  /** Whether the computer plays the envoy, where no person does. */
  readonly hasEnvoy: boolean;
}

/** Fewer delegations would be a solo game. */
const FEWEST = 2;

export const personsOf = ({ mode, seat, persons }: Setup): readonly SeatId[] => (mode === 'solo' ? [seat] : mode === 'screen' ? persons : []);

/** True when the game can begin: one screen needs two delegations at least. */
export const isReady = (setup: Setup): boolean => setup.mode !== 'screen' || setup.persons.filter((seat) => seat !== 'ENVOY').length >= FEWEST;

/** Whether the envoy's seat is left to the computer or to nobody. */
export const mayLeaveEnvoy = (setup: Setup): boolean => !personsOf(setup).includes('ENVOY');

/** True when the computer plays a delegation at all. */
export const hasComputers = (setup: Setup): boolean => STATES.some((state) => !personsOf(setup).includes(state));

/** What is asked of the session. */
export const gameOf = (setup: Setup, scenario: string, keyText: string): NewGame => ({
  scenario, keyText, level: setup.level,
  persons: personsOf(setup),
  envoy: setup.hasEnvoy && mayLeaveEnvoy(setup) ? 'computer' : 'none',
});
