/** Orders that need nobody else and no place: always possible, and all they do are the rows of content, most of them later. */
import type { OrderKind } from '../names.ts';
import { rowsOnly, type OrderHandler } from './row.ts';

export const atHome = (kind: OrderKind): OrderHandler => ({
  kind,
  shape: 'nothing',
  when: 'orders',
  isTalk: false,
  tone: 0,
  tellsItself: false,
  legal: () => null,
  effect: rowsOnly,
});
