/** A sentence before it has a language: a key of the texts and what goes into it. */
export interface Line {
  /** Key of a text; `scenario:` in front means the current scenario's own texts. */
  readonly key: string;
  /** A parameter that is itself a line is put into words first. `count` chooses the plural. */
  readonly params: Readonly<Record<string, Param>>;
}
export type Param = string | number | Line;

/** A line without parameters, or with those given. */
export const line = (key: string, params: Line['params'] = {}): Line => ({ key, params });
