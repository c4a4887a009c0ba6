/** Names of what stands behind a change. */
import type { CauseView } from '../protocol/causes.ts';
import { line, type Line } from './line.ts';
import { borderLine, eventLine, stateLine } from './names.ts';

/**
 * One row of a change in words, e.g. 'Kyrgyzstan: hotline, border Kyrgyzstan – Tajikistan'.
 * With the name of the `meter` that is explained, what this name already holds is not said again: its border, and its
 * own state unless that state gave an order.
 */
export function narrateCause(cause: CauseView, meter = ''): Line {
  if (cause.kind === 'unknown') return line('causes.unknown');
  const border = cause.border !== undefined && !meter.startsWith(`border.${cause.border}.`) ? borderLine(cause.border) : undefined;
  const isOwn = cause.kind !== 'order' && meter.startsWith(`state.${cause.actor}.`);
  const actor = cause.actor === undefined || isOwn ? undefined : stateLine(cause.actor);
  const shape = actor && border ? 'full' : actor ? 'actor' : border ? 'border' : 'plain';
  return line(`causes.${cause.kind}.${shape}`, { name: cause.title ?? nameOf(cause.kind, cause.id), ...(actor && { actor }), ...(border && { border }) });
}

function nameOf(kind: Exclude<CauseView['kind'], 'unknown'>, id: string): Line {
  switch (kind) {
    case 'order':
    case 'clause': return line(`names.${kind}.${id}.title`);
    case 'event': return eventLine(id);
    case 'institution':
    case 'organisation':
    case 'rule': return line(`names.${kind}.${id}`);
  }
}
