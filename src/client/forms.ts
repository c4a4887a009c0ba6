/** What a page checks of what came from outside. So little that it is written out: a library of forms would weigh more than all of it. */

/** An object whose parts may be looked at. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
/** A value of this list. */
export const isOneOf = <T>(list: readonly T[], value: unknown): value is T => list.some((one) => one === value);
