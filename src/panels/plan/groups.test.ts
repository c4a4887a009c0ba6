import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATES } from '../../engine/names.ts';
import { countRoles, GUESTS, groupsFor, PEOPLE, ROLES } from './groups.ts';

const people = fc.integer({ min: PEOPLE.least, max: PEOPLE.most });
const states = fc.subarray([...STATES], { minLength: 1 });

describe('the groups of a class', () => {
  it('give every person exactly one role', () => {
    fc.assert(fc.property(people, states, (count, delegations) => {
      const groups = groupsFor(count, delegations);
      const members = groups.delegations.reduce((sum, { roles }) => sum + roles.length, 0);
      expect(members + GUESTS.reduce((sum, id) => sum + groups.guests[id], 0)).toBe(count);
      for (const id of GUESTS) expect(groups.guests[id]).toBeGreaterThanOrEqual(0);
    }));
  });

  it('leave no delegation empty or without a minister, and none much larger than another', () => {
    fc.assert(fc.property(people, states, (count, delegations) => {
      const sizes = groupsFor(count, delegations).delegations.map(({ roles }) => roles.length);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      for (const { roles } of groupsFor(count, delegations).delegations) expect(roles.filter((role) => role === 'minister')).toHaveLength(1);
    }));
  });

  it('fill every role once before any is held twice', () => {
    fc.assert(fc.property(people, states, (count, delegations) => {
      for (const { roles } of groupsFor(count, delegations).delegations) {
        expect(new Set(roles).size).toBe(Math.min(roles.length, ROLES.length));
        expect(countRoles(roles).reduce((sum, role) => sum + role.count, 0)).toBe(roles.length);
      }
    }));
  });

  it('know guests only once the delegations are full', () => {
    expect(groupsFor(20, STATES).guests).toEqual({ envoy: 0, press: 0, observer: 0 });
    expect(groupsFor(21, STATES).guests).toEqual({ envoy: 1, press: 0, observer: 0 });
    expect(groupsFor(24, STATES).guests).toEqual({ envoy: 1, press: 1, observer: 2 });
  });

  it('suit a class of fifty-five', () => {
    const { delegations, guests } = groupsFor(55, STATES);
    expect(delegations.map(({ roles }) => roles.length)).toEqual([8, 8, 8, 8, 8]);
    expect(guests).toEqual({ envoy: 2, press: 4, observer: 9 });
  });

  it('send a pair or a single minister in a class of eight', () => {
    expect(groupsFor(8, STATES).delegations.map(({ roles }) => roles)).toEqual([['minister', 'negotiator'], ['minister', 'negotiator'], ['minister', 'negotiator'], ['minister'], ['minister']]);
  });
});
