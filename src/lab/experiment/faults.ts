/** What Valibot finds wrong with an experiment, in the lab's words: a code, a place, and the nearest valid names. */
import * as v from 'valibot';
import { hint } from '../../content/errors.ts';
import { FIELD_NAMES } from '../../engine/meters.ts';
import type { Problem } from '../errors.ts';

/** Is told everything that is wrong with a file: place, code, words. */
export type Say = (path: string, code: string, message: string) => void;

/** What a name at this place should be, by the key that holds it. */
const KINDS: { readonly [key: string]: string } = { seat: 'Seat', fact: 'Fact', border: 'Border', partner: 'Seat', by: 'Seat', from: 'Seat', to: 'Seat', clause: 'Clause', clauses: 'Clause', type: 'Clause', institution: 'Institution', threat: 'Threat', platform: 'Platform', issue: 'Issue', reason: 'Reason', off: 'Mechanism', policies: 'Policy', kind: 'Kind' };

const turned = (pair: string): string => pair.split('-').reverse().join('-');

/** That there is no such meter, and which are near; one whose border is written the wrong way round is the nearest. */
export function noMeter(name: string): string {
  const ordered = name.replace(/^border\.(\w+-\w+)\./, (_, pair: string) => `border.${turned(pair)}.`);
  const near = ordered !== name && FIELD_NAMES.includes(ordered) ? ` Write it as ${ordered}, with its codes in alphabetical order.` : hint(name, FIELD_NAMES);
  return `There is no meter "${name}".${near}`;
}

/** The place and the code of an issue. Names in a list stand in a property whose key says what they are. */
export function faultOf(issue: v.BaseIssue<unknown>): Omit<Problem, 'file'> {
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  const path = v.getDotPath(issue) ?? keys.join('.');
  const atKey = issue.path?.at(-1)?.origin === 'key';
  if (issue.type === 'strict_object') return { path, code: issue.expected === 'never' ? 'unknownKey' : 'badShape', message: issue.message };
  const valid = [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map(([, name]) => name as string);
  if ((issue.type === 'picklist' || issue.type === 'variant') && valid.length > 0 && typeof issue.input !== 'object') {
    const found = atKey ? (keys.at(-1) as string) : String(issue.input);
    const holder = /^\d+$/.test(keys.at(-1) ?? '') || keys.at(-2) === 'policies' ? keys.at(-2) : keys.at(-1);
    const what = atKey ? (keys.at(-2) === 'borders' ? 'Border' : 'Seat') : holder === 'kind' && keys.at(-2) === 'order' ? 'Order' : (KINDS[holder ?? ''] ?? 'Name');
    const near = what === 'Border' && valid.includes(turned(found)) ? ` Write it as ${turned(found)}, with its codes in alphabetical order.` : hint(found, valid);
    return { path, code: `unknown${what}`, message: `There is no ${what.toLowerCase()} "${found}".${near}` };
  }
  if (issue.type === 'variant') return { path, code: 'unknownKind', message: `Expected "kind" to be one of ${valid.join(', ')}.` };
  const message = issue.kind === 'schema' ? `Expected ${issue.expected ?? 'something else'}, found ${issue.received}.` : issue.message;
  return { path, code: 'badShape', message };
}
