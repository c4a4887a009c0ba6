/** Viewers as the rules number them: the five states, the envoy, and the public. */
import { ENVOY, ONLOOKER } from '../engine/knowledge.ts';
import { SEATS, STATES } from '../engine/names.ts';
import type { Viewer } from '../protocol/view.ts';

export { ENVOY, ONLOOKER };

/** Index in STATES, ENVOY or ONLOOKER. */
export const viewerIndex = (viewer: Viewer): number => (viewer === 'PUBLIC' ? ONLOOKER : SEATS.indexOf(viewer));
export const isState = (viewer: number): boolean => viewer < STATES.length;
