/** Words about seats, in the language that is shown. */
import type { SeatId } from '../../engine/names.ts';
import { say } from '../../text/index.ts';
import { useWords, type Words } from '../table/words.ts';

export interface ScreenWords extends Words {
  readonly seat: (seat: SeatId) => string;
  /** A sentence about a delegation; `key` + `Envoy` when it is the envoy, whose name bends otherwise. */
  readonly about: (key: string, seat: SeatId) => string;
}

export function useScreenWords(): ScreenWords {
  const words = useWords();
  return {
    ...words,
    seat: (seat) => words.t(`names.seat.${seat}`),
    about: (key, seat) => (seat === 'ENVOY' ? words.t(`${key}Envoy`) : say({ key, params: { state: { key: `names.state.${seat}`, params: {} } } })),
  };
}

/** 95 → '1:35'. */
export const clockFace = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
