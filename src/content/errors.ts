/** What can be wrong with content. Codes are a closed list; the message is for the author of the file. */
const CONTENT_CODES = [
  'badJson', 'missingFile', 'badShape', 'missing', 'unknownKey', 'unknownId', 'unknownMeter', 'unknownSource', 'noSource',
  'notWhole', 'outOfRange', 'badWeights', 'badWindow', 'badCondition', 'unknownParent', 'parentIsVariant', 'wrongId',
  'tooManyEvents', 'tooFewOrders', 'unequalGoals', 'unequalTools', 'missingText', 'extraText', 'longRole', 'longInject',
] as const;
export type ContentCode = (typeof CONTENT_CODES)[number];

export interface ContentError {
  /** As the caller named the file. */
  readonly file: string;
  /** Place inside the file, e.g. `start.border.KG-TJ.tension.value`; '' is the whole file. */
  readonly path: string;
  readonly code: ContentCode;
  /** What was expected there, in English. */
  readonly message: string;
}

/** Collects errors of one check. */
export class Problems {
  readonly all: ContentError[] = [];
  add(file: string, path: string, code: ContentCode, message: string): void {
    this.all.push({ file, path, code, message });
  }
}

/** Steps of one letter between two names; used to suggest what an author may have meant. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** The valid names nearest to `name`, best first, at most three. */
function nearest(name: string, valid: readonly string[]): string[] {
  return valid
    .map((candidate, i) => ({ candidate, i, far: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far || a.i - b.i)
    .slice(0, 3)
    .map((x) => x.candidate);
}

/** ' Did you mean …?' or nothing when there is no candidate. */
export function hint(name: string, valid: readonly string[]): string {
  const names = nearest(name, valid);
  return names.length === 0 ? '' : ` Nearest valid: ${names.join(', ')}.`;
}
