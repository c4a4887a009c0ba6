/** Do nothing this season: the seat keeps its capital. */
import type { OrderHandler } from './row.ts';

export const hold: OrderHandler = {
  kind: 'hold',
  shape: 'nothing',
  when: 'orders',
  isTalk: false,
  tone: 0,
  tellsItself: false,
  legal: () => null,
  effect() {},
};
