/** What a delegation reads about a change: against the end of last season, with what its orders lead to; and what the debrief picks out. */
import { expect, test } from 'vitest';
import { STATES } from '../engine/names.ts';
import { begin, play } from '../../tests/support/games.ts';
import type { EffectView } from '../protocol/view.ts';
import { debriefOf } from './debrief.ts';

/** Set anew by every season's news. */
const SET_ANEW = ['region.riverFlow', 'region.cold', 'state.KG.water', 'state.KG.energy'] as const;

test('a number and its change lead back to the end of last season, in every phase', () => {
  const game = begin('water-gate', 'seasons', ['KG']);
  // the value of each meter when the last season ended
  let last: Record<string, number> = {};
  let turn = 0;
  let shown: Record<string, number> = {};
  let changed = 0;
  const look = (): void => {
    const view = game.session.view('KG');
    if (view.turn !== turn) {
      last = turn === 0 ? {} : shown;
      turn = view.turn;
    }
    shown = Object.fromEntries(SET_ANEW.map((meter) => [meter, view.meters[meter]?.value ?? -1]));
    for (const meter of SET_ANEW) {
      const seen = view.meters[meter];
      if (seen === undefined || last[meter] === undefined) continue;
      expect(seen.value - seen.delta, `${meter} turn ${view.turn} ${view.phase}`).toBe(last[meter]);
      if (view.phase === 'diplomacy' && seen.delta !== 0) changed++;
    }
  };
  look();
  play(game, 'seasons', 200, (session) => {
    if (session.phase !== 'ended') look();
  });
  expect(turn).toBeGreaterThan(3);
  expect(changed).toBeGreaterThan(3);
});

test('a meter known only by its step changes by steps', () => {
  const session = play(begin('water-gate', 'steps', ['KG']), 'steps', 40);
  const of = (meter: string) => session.why('KG', meter)?.changes ?? [];
  expect(of('state.TJ.approval').length).toBeGreaterThan(0);
  expect(of('state.TJ.approval').every((c) => c.rough === true)).toBe(true);
  expect(of('state.KG.approval').every((c) => c.rough === undefined)).toBe(true);
});

test('an order tells what it leads to, and when', () => {
  const view = begin('water-gate', 'desk', ['KG']).session.view('KG');
  const later = (kind: string, more: object = {}): readonly EffectView[] =>
    view.desk.find(({ order }) => order.kind === kind && Object.entries(more).every(([key, value]) => Object.entries(order).some(([k, v]) => k === key && v === value)))?.effects.filter((e) => e.when !== undefined) ?? [];
  expect(later('requestGoodOffices').map((e) => [e.meter.split('.').at(-1), Math.sign(e.delta), e.when])).toEqual([
    ['approval', -1, 'talksBegin'], ['tension', -1, 'textSigned'], ['settlement', 1, 'textSigned'], ['framing', -1, 'textSigned'],
  ]);
  const eased = (type: string, size: string): number => later('requestDeployment', { type, size }).find((e) => e.when === 'eachSeason')?.delta ?? 0;
  expect(eased('observers', 'small')).toBeLessThan(0);
  expect(eased('military', 'large')).toBeLessThan(eased('observers', 'small'));
  // the United Nations pays, not the host
  expect(later('requestDeployment').map((e) => e.meter)).toContain('region.unFunding');
  expect(later('requestDeployment').some((e) => e.meter.endsWith('.budget'))).toBe(false);
  expect(later('hold')).toEqual([]);
});

test('the debrief picks causes of both directions and own acts, and no turning point too small to notice', { timeout: 60_000 }, () => {
  let own = 0;
  for (const keyText of ['a', 'b', 'c', 'd']) {
    const session = play(begin('winter-light-5', keyText, ['KG']), keyText, 400);
    expect(session.phase).toBe('ended');
    for (const seat of STATES) {
      const debrief = session.debrief(seat, debriefOf);
      if (debrief === null) throw new Error('no debrief');
      const causes = debrief.largestCauses;
      expect(causes).toHaveLength(5);
      expect(causes.filter((c) => c.delta < 0).length).toBeGreaterThanOrEqual(2);
      expect(causes.filter((c) => c.delta > 0).length).toBeGreaterThanOrEqual(1);
      for (const [i, c] of causes.entries()) {
        expect(c.own === true).toBe(c.actor === seat && (c.kind === 'order' || c.kind === 'clause'));
        if (i > 0) expect(Math.abs(c.delta)).toBeLessThanOrEqual(Math.abs(causes[i - 1]?.delta ?? 0));
      }
      own += causes.filter((c) => c.own).length;
      for (const { before, after, course } of debrief.turningPoints) expect(Math.max(Math.abs(after - before), Math.abs(course.after - course.before))).toBeGreaterThanOrEqual(10);
    }
  }
  expect(own).toBeGreaterThan(4);
});

test('what a delegation did not know before has not changed when it first sees it', () => {
  const { session } = begin('water-gate', 'first sight', ['KG']);
  const grievance = () => session.view('KG').meters['state.KG.grievance'];
  session.command('KG', { do: 'advance' });
  session.command('KG', { do: 'advance' });
  expect(grievance()).toBeUndefined();
  expect(session.command('KG', { do: 'lock', orders: [{ kind: 'earlyWarning' }] })).toEqual({ ok: true });
  expect(grievance()).toMatchObject({ knowledge: 'rough', delta: 0 });
});
