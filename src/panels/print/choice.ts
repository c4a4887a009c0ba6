/** What to print: which sheets, for whom, how large. */
import { type SeatId, SEATS } from '../../engine/names.ts';

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
  readonly seats: readonly SeatId[];
  readonly sheets: readonly SheetId[];
  readonly size: PrintSize;
}
export const EVERYTHING: PrintChoice = { seats: SEATS, sheets: [...ROOM_SHEETS, ...OWN_SHEETS], size: 'normal' };

/** With `value` if it was not there, else without; in the order of `all`. */
export const toggled = <T extends string>(all: readonly T[], chosen: readonly T[], value: string): readonly T[] => all.filter((one) => chosen.includes(one) !== (one === value));

export type PrintedSheet = { readonly sheet: RoomSheet } | { readonly sheet: OwnSheet; readonly seat: SeatId };

/** An envoy gives no orders and hands in no slips. */
const isFor = (sheet: OwnSheet, seat: SeatId): boolean => seat !== 'ENVOY' || (sheet !== 'orders' && sheet !== 'slips');

/** What comes out of the printer, in its order: first what is for the room, then the pile of each delegation and of the envoy. */
export function sheetsOf({ seats, sheets }: PrintChoice): readonly PrintedSheet[] {
  return [
    ...ROOM_SHEETS.filter((sheet) => sheets.includes(sheet)).map((sheet) => ({ sheet })),
    ...SEATS.filter((seat) => seats.includes(seat)).flatMap((seat) => OWN_SHEETS.filter((sheet) => sheets.includes(sheet) && isFor(sheet, seat)).map((sheet) => ({ sheet, seat }))),
  ];
}
