/** The course of one meter over a game. */
export interface Series {
  readonly meter: string;
  /** Start and after each turn, unit 0–1000 (people: persons). */
  readonly truth: readonly number[];
  /** As this seat saw it; absent where it saw nothing. */
  readonly seen?: readonly number[];
}
