/** One topic of each sort. */
import type { Topic } from '../../src/protocol/intents.ts';

export const SPEAKING: { readonly [K in Topic['on'] | 'none']: Topic | undefined } = {
  clause: { on: 'clause', clause: 'landSwap', border: 'KG-TJ' },
  order: { on: 'order', order: 'hotline', border: 'KG-TJ' },
  border: { on: 'border', border: 'KG-TJ' },
  threat: { on: 'threat', threat: 'water' },
  agreement: { on: 'agreement', agreement: 12 },
  need: { on: 'need', need: 'calm' },
  none: undefined,
};
