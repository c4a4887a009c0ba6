import { expect, it } from 'vitest';
import { complaintOf } from './complaint.ts';

it.each([
  ['offer.clauses.1.border', { clause: 1 }], ['with.clauses.0', { clause: 0 }], ['with.term', { field: 'term' }], ['offer.starts', { field: 'starts' }], ['offer', {}], [undefined, {}],
])('a refusal at %s is said there', (path, place) => {
  expect(complaintOf({ code: 'badClause', ...(path === undefined ? {} : { path }) })).toEqual({ code: 'badClause', ...place });
});
