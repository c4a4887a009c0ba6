/** Who does what: roles for any number of people, so that nobody is left without one and no delegation stays empty. */
import type { StateId } from '../../engine/names.ts';

export const ROLES = ['minister', 'negotiator', 'analyst', 'spokesperson'] as const;
export type RoleId = (typeof ROLES)[number];
export const GUESTS = ['envoy', 'press', 'observer'] as const;
export type GuestId = (typeof GUESTS)[number];
/** The class sizes that a plan is made for. */
export const PEOPLE = { least: 8, most: 60 } as const;

export interface Group {
  readonly state: StateId;
  /** One entry for each person, in the order in which roles are given. */
  readonly roles: readonly RoleId[];
}
export interface Groups {
  readonly delegations: readonly Group[];
  /** Persons outside of the delegations. */
  readonly guests: { readonly [G in GuestId]: number };
}

/** A delegation that grows: first everyone once, then second voices, so that no one decides alone. */
const GROWTH: readonly RoleId[] = [...ROLES, 'negotiator', 'analyst', 'spokesperson', 'analyst'];
/** One in so many is a guest once the delegations are full, since a crowded delegation leaves people idle. */
const GUEST_OF = 4;

/**
 * @param people at least one for each delegation
 * @param states the delegations that people play; computers play the others
 */
export function groupsFor(people: number, states: readonly StateId[]): Groups {
  const full = states.length * ROLES.length;
  const most = states.length * GROWTH.length;
  const wanted = people <= full ? 0 : Math.min(people - full, Math.max(1, Math.round(people / GUEST_OF)));
  const guests = Math.max(wanted, people - most);
  const members = people - guests;
  return {
    delegations: states.map((state, i) => ({ state, roles: GROWTH.slice(0, Math.floor(members / states.length) + (i < members % states.length ? 1 : 0)) })),
    guests: guestsFor(guests),
  };
}

/** An envoy first, then press; most of many observe, each a delegation. */
function guestsFor(count: number): Groups['guests'] {
  const envoy = Math.min(count, count >= 6 ? 2 : 1);
  const press = Math.min(count - envoy, Math.ceil((count - envoy) / 3), 4);
  return { envoy, press, observer: count - envoy - press };
}

/** How many hold each role of a delegation. */
export const countRoles = (roles: readonly RoleId[]): readonly { readonly role: RoleId; readonly count: number }[] =>
  ROLES.map((role) => ({ role, count: roles.filter((one) => one === role).length })).filter(({ count }) => count > 0);
