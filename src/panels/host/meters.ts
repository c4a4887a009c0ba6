/** Meters that a host may move or watch: those that a class can follow, and no delegation's hand of cards. */
import { STATES } from '../../engine/names.ts';
import type { SeatView } from '../../protocol/view.ts';

const OF_STATES = ['approval', 'economy', 'water', 'energy'] as const;

export const hostMeters = (view: Pick<SeatView, 'borders' | 'threats'>): readonly string[] => [
  ...view.borders.filter((border) => border.live).map(({ id }) => `border.${id}.tension`),
  ...view.threats.map(({ id }) => `threat.${id}.severity`),
  ...STATES.flatMap((state) => OF_STATES.map((part) => `state.${state}.${part}`)),
];
