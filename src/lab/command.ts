/** What a command of the lab is, and how its arguments are read. */
import type { ParseArgsConfig } from 'node:util';
import { labError, unknownName } from './errors.ts';

/** `json` is printed with --json, `text` without; a command that is not `ok` exits with 1. */
export interface Outcome {
  readonly ok: boolean;
  readonly json: unknown;
  readonly text: string;
}

export interface Arguments {
  readonly values: { readonly [option: string]: string | boolean | readonly (string | boolean)[] | undefined };
  /** What is no option, in order. */
  readonly rest: readonly string[];
}

export interface Command {
  readonly name: string;
  /** One sentence. */
  readonly about: string;
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  run(args: Arguments): Outcome | Promise<Outcome>;
}

/** @throws LabError when the option is missing. */
export function needText(args: Arguments, option: string): string {
  const value = args.values[option];
  if (typeof value !== 'string' || value === '') throw labError('missingOption', `Expected --${option} with a value.`, '', `--${option}`);
  return value;
}

/** All values of an option that may be repeated. */
export function texts(args: Arguments, option: string): readonly string[] {
  const value = args.values[option];
  return Array.isArray(value) ? value.map(String) : [];
}

/** A whole number in a range; `otherwise` when the option is not given. @throws LabError */
export function whole(args: Arguments, option: string, low: number, high: number, otherwise?: number): number {
  const value = args.values[option];
  if (value === undefined && otherwise !== undefined) return otherwise;
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= low && number <= high)) {
    throw labError(value === undefined ? 'missingOption' : 'badOption', `Expected --${option} with a whole number from ${low} to ${high}.`, '', `--${option}`);
  }
  return number;
}

/** A list of names after an option, separated by commas; all of them when it is not given. @throws LabError */
export function some<T extends string>(args: Arguments, option: string, what: string, all: readonly T[]): readonly T[] {
  const value = args.values[option];
  if (typeof value !== 'string') return all;
  const names = value.split(',');
  for (const name of names) if (!(all as readonly string[]).includes(name)) throw unknownName(`unknown${what}`, what.toLowerCase(), name, all);
  return all.filter((name) => names.includes(name));
}

/** A seed, as the key of a game is typed: any text of 1 to 80 letters. @throws LabError */
export function needSeed(args: Arguments): string {
  const seed = needText(args, 'seed');
  if (seed.length > 80) throw labError('badOption', 'Expected --seed with at most 80 letters.', '', '--seed');
  return seed;
}

/** The one file that a command is about. @throws LabError */
export function onlyFile(args: Arguments, what: string): string {
  const [file] = args.rest;
  if (file === undefined || args.rest.length > 1) throw labError('badArguments', `Expected one file: ${what}.`);
  return file;
}
