/** What to print: which sheets, for whom, how large. */
import { type StateId, STATES } from '../../engine/names.ts';

/** Sheets for each delegation, in the order in which they are handed out. */
export const OWN_SHEETS = ['role', 'orders', 'offers', 'slips', 'map'] as const;
/** Sheets for the room and for who leads. */
export const ROOM_SHEETS = ['rules', 'clock'] as const;
export type OwnSheet = (typeof OWN_SHEETS)[number];
export type RoomSheet = (typeof ROOM_SHEETS)[number];
export type SheetId = OwnSheet | RoomSheet;
export const SIZES = ['normal', 'large'] as const;
export type PrintSize = (typeof SIZES)[number];

export interface PrintChoice {
  readonly states: readonly StateId[];
  readonly sheets: readonly SheetId[];
  readonly size: PrintSize;
}
export const EVERYTHING: PrintChoice = { states: STATES, sheets: [...ROOM_SHEETS, ...OWN_SHEETS], size: 'normal' };

/** With `value` if it was not there, else without; in the order of `all`. */
export const toggled = <T>(all: readonly T[], chosen: readonly T[], value: T): readonly T[] => all.filter((one) => chosen.includes(one) !== (one === value));

export type PrintedSheet = { readonly sheet: RoomSheet } | { readonly sheet: OwnSheet; readonly state: StateId };

/** What comes out of the printer, in its order: first what is for the room, then each delegation's pile. */
export function sheetsOf({ states, sheets }: PrintChoice): readonly PrintedSheet[] {
  return [
    ...ROOM_SHEETS.filter((sheet) => sheets.includes(sheet)).map((sheet) => ({ sheet })),
    ...STATES.filter((state) => states.includes(state)).flatMap((state) => OWN_SHEETS.filter((sheet) => sheets.includes(sheet)).map((sheet) => ({ sheet, state }))),
  ];
}
