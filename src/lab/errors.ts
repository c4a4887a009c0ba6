/** What can go wrong in the lab: each problem says what is wrong and where. */
import { hint } from '../content/errors.ts';

/** One fault. `file` as the caller named it; `path` inside the file, '' is the whole of it. */
export interface Problem {
  readonly file: string;
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Ends a command with exit code 1. */
export class LabError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(tell).join('\n'));
    this.problems = problems;
  }
}

/** An error about the command line, or about one place of one file. */
export const labError = (code: string, message: string, file = '', path = ''): LabError => new LabError([{ file, path, code, message }]);

/** An unknown name, with the nearest valid ones. */
export const unknownName = (code: string, what: string, name: string, valid: readonly string[]): LabError =>
  labError(code, `There is no ${what} "${name}".${hint(name, valid)}`);

/** `file: path: message (code)`, without what is empty. */
export const tell = ({ file, path, code, message }: Problem): string => [file, path, `${message} (${code})`].filter((part) => part !== '').join(': ');
