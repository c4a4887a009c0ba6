import { describe, expect, it } from 'vitest';
import { debriefFixture as held } from '../../../tests/fixtures/debrief.ts';
import type { Debrief } from '../../protocol/debrief.ts';
import { finalOf, judgeExpectations, outcomeOf, ownFirst, promiseState } from './reading.ts';

const withTension = (last: number, rest: Partial<Debrief>): Debrief => ({
  ...held, ...rest, series: [{ meter: 'border.KG-TJ.tension', truth: [420, last] }, { meter: 'border.KG-UZ.tension', truth: [420, 300] }],
});

describe('the headline', () => {
  it('tells a region that held, without ranking', () => {
    expect(outcomeOf(held)).toMatchObject({ headline: 'held', because: 'held', didWell: 4 });
  });
  it('names the border that ended at limited war', () => {
    expect(outcomeOf(withTension(720, { failed: true }))).toMatchObject({ headline: 'failed', because: 'border', border: 'KG-TJ', step: 'limitedWar' });
  });
  it('blames positive peace when the borders were calm enough', () => {
    expect(outcomeOf(withTension(500, { failed: true })).because).toBe('positive');
  });
  it('tells a war before anything else', () => {
    expect(outcomeOf(withTension(910, { failed: true, war: true }))).toMatchObject({ headline: 'war', because: 'war', border: 'KG-TJ' });
  });
});

describe('readings', () => {
  it('finds final values', () => {
    expect(finalOf(held, 'border.KG-TJ.tension')).toBe(318);
    expect(finalOf(held, 'border.KZ-TM.tension')).toBeUndefined();
  });
  it('lists the own delegation first and keeps the fixed order for the rest', () => {
    expect(ownFirst(held.goals, 'TM').map(({ state }) => state)).toEqual(['TM', 'KZ', 'KG', 'TJ', 'UZ']);
    expect(ownFirst(held.goals, 'ENVOY').map(({ state }) => state)).toEqual(['KZ', 'KG', 'TJ', 'TM', 'UZ']);
  });
  it('never lets a kept season hide a broken one', () => {
    expect(held.promises.map(promiseState)).toEqual(['kept', 'kept', 'broken']);
  });
  it('counts right expectations and their direction', () => {
    expect(judgeExpectations(held.expectations)).toEqual({ right: 3, tooFirm: 2, tooSoft: 1 });
  });
});
