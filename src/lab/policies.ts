/** `--policy SEAT=NAME`: who plays which delegation. */
import { HOLDERS, POLICIES, STATES, type HolderId, type PolicyId, type StateId } from '../engine/names.ts';
import { labError, unknownName } from './errors.ts';

const ALL = 'ALL';
const isHolder = (name: string): name is HolderId => (HOLDERS as readonly string[]).includes(name);
/** True for what the fast loop plays; delegations that think play in sessions. */
export const isPolicy = (name: HolderId): name is PolicyId => (POLICIES as readonly string[]).includes(name);

export type Policies = Readonly<Record<StateId, HolderId>>;

/**
 * A policy or a level of thought for each seat; `blueprint` where none is named. Later settings win over earlier ones, so that
 * `ALL=hold KZ=firm` reads as it is written. @throws LabError on an unknown seat or policy, naming the nearest.
 */
export function readPolicies(settings: readonly string[]): Policies {
  const policies: Record<StateId, HolderId> = { KZ: 'blueprint', KG: 'blueprint', TJ: 'blueprint', TM: 'blueprint', UZ: 'blueprint' };
  for (const setting of settings.flatMap((text) => text.split(','))) {
    const [seat = '', policy, ...more] = setting.split('=');
    if (policy === undefined || more.length > 0) throw labError('badPolicy', `Expected SEAT=NAME, found "${setting}".`, '', '--policy');
    const seats = seat === ALL ? STATES : STATES.filter((state) => state === seat);
    if (seats.length === 0) throw unknownName('unknownSeat', 'seat', seat, [...STATES, ALL]);
    if (!isHolder(policy)) throw unknownName('unknownPolicy', 'policy', policy, HOLDERS);
    for (const state of seats) policies[state] = policy;
  }
  return policies;
}
