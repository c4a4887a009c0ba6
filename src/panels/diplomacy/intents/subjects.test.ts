import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { seatView } from '../../../../tests/fixtures/seatView.ts';
import { INTENTS, TOPICS_OF, TopicSchema } from '../../../protocol/intents.ts';
import { bordersOf, subjectsOf } from './subjects.ts';

const view = seatView('diplomacy');

describe('what can be spoken about', () => {
  it.each(INTENTS)('%s: is what the protocol takes, and there is always something', (kind) => {
    const { groups, mayBeNone } = subjectsOf(kind, view, 'KG-TJ');
    const allowed: readonly string[] = TOPICS_OF[kind];
    expect(groups.length > 0 || mayBeNone).toBe(true);
    expect(mayBeNone).toBe(allowed.includes('none'));
    for (const { on, topics } of groups) {
      expect(allowed).toContain(on);
      for (const topic of topics) expect(v.safeParse(TopicSchema, topic).success, JSON.stringify(topic)).toBe(true);
    }
  });

  it('names a border only where there is one to name', () => {
    const acts = subjectsOf('ask', view, 'KG-TJ').groups.find(({ on }) => on === 'order')?.topics ?? [];
    expect(acts).toContainEqual({ on: 'order', order: 'hotline', border: 'KG-TJ' });
    expect(acts).toContainEqual({ on: 'order', order: 'exportEnergy' });
  });

  it('begins with one\'s own borders', () => {
    expect(bordersOf(view).slice(0, 3).every((id) => id.includes('KG'))).toBe(true);
  });
});
