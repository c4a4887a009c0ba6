/** Tells orders apart. Away from their form, which a page that only compares them need not carry. */
import type { Order } from './orders.ts';

/** The same order, whatever the order of its properties. */
export const orderKey = (o: Order): string => [o.kind, o.border, o.partner, o.amount, o.mode, o.type, o.size, o.threat, o.organisation].join('|');
