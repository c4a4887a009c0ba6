/** Random games keep the books, and the books notice what is wrong. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { scenarioIds } from '../../content/load.ts';
import { keyFrom } from '../../engine/draw.ts';
import { Border, Relation, SIZE, State } from '../../engine/layout.ts';
import { cause } from '../../engine/ledger.ts';
import { World } from '../../engine/world.ts';
import { CommandSchema } from '../../protocol/commands.ts';
import { files, scenario } from '../../../tests/support/scenarios.ts';
import { lab } from '../cli.ts';
import { Account } from './account.ts';
import { Counts } from './counts.ts';
import { dice } from './dice.ts';
import { damaged, sample } from './sample.ts';
import { playRandom } from './play.ts';
import { soak } from './soak.ts';

const contents = scenarioIds(files).map(scenario);
/** `RUNS` asks for more than the usual. */
const games = Number(process.env['RUNS'] ?? 120);

describe('random games', () => {
  it('throw nothing, keep every value in its range and every account to the last point', { timeout: 600_000 }, () => {
    const { failures, counts, ...rest } = playRandom(contents, keyFrom('soak'), 0, games);
    expect(failures).toEqual([]);
    expect(rest).toMatchObject({ games, failed: 0, hash: expect.stringMatching(/^[\da-f]{16}$/) });
    // not for want of trying: moves of every sort are made, and refused
    expect(Object.keys(counts['commands'] ?? {})).toEqual(expect.arrayContaining(['accepted', 'badCommand', 'badParties', 'notYourBorder', 'unknownOffer', 'wrongPhase']));
    expect(Object.keys(counts['offers'] ?? {})).toEqual(expect.arrayContaining(['alreadyAgreed', 'signed']));
    expect(Object.keys(counts['dropped'] ?? {})).toEqual(expect.arrayContaining(['noCapital', 'notYourBorder', 'nothingPending']));
    expect(Object.keys(counts['facts'] ?? {})).toEqual(expect.arrayContaining(['agreementSigned', 'clauseBroken', 'clauseKept', 'incident', 'missionDeployed', 'orderExecuted']));
    expect(Object.keys(counts['games'] ?? {})).toHaveLength(contents.length * 2);
  });

  it('do not depend on threads', { timeout: 120_000 }, async () => {
    const job = { contents: contents.slice(0, 2), key: keyFrom('threads') };
    const [one, two] = [await soak(job, 60, 100), await soak(job, 60, 100, 2)];
    expect(two).toEqual(one);
    expect(one.games).toBe(60);
  });
});

describe('a game that breaks', () => {
  it('is named with its key, its turn and what was wrong, and the command fails', async () => {
    const set = World.prototype.commit;
    let commits = 0;
    vi.spyOn(World.prototype, 'commit').mockImplementation(function (this: World) {
      set.call(this);
      commits++;
      // behind the books' back, once
      if (commits === 8) this.fields[State.approval] = (this.fields[State.approval] as number) > 500 ? 1 : 999;
    });
    const { out, code } = await lab(['soak', '--scenario', 'water-gate', '--games', '3', '--json'], () => undefined);
    vi.restoreAllMocks();
    const said = JSON.parse(out);
    expect([code, said.ok]).toEqual([1, false]);
    const failure = { game: 0, scenario: 'water-gate', door: 'rows', key: { low: expect.any(Number), high: expect.any(Number) }, turn: expect.any(Number) };
    expect(said.failures).toContainEqual({ ...failure, what: expect.stringMatching(/^state\.KZ\.approval changed by -?\d+, and its causes add up to -?\d+$/) });
  });

  it('may also throw', () => {
    vi.spyOn(World.prototype, 'chance').mockImplementation(() => { throw new Error('no luck'); });
    const { failed, failures } = playRandom(contents, keyFrom('x'), 0, 2);
    vi.restoreAllMocks();
    expect(failed).toBe(2);
    expect(failures[0]?.what).toContain('no luck');
  });
});

describe('the books', () => {
  const fields = () => new Int32Array(SIZE);
  const opened = (): Account => {
    const account = new Account(new Counts());
    account.open(fields());
    return account;
  };
  const withField = (field: number, value: number): Int32Array => fields().fill(value, field, field + 1);
  const rule = cause('rule', 0);

  it('accept what adds up', () => {
    const account = opened();
    account.add(State.water, 700, rule);
    account.add(State.water, -200, rule);
    expect(account.close(withField(State.water, 500))).toBeNull();
  });
  it('notice a change without a cause, a cause without a change, and one that is no whole number', () => {
    expect(opened().close(withField(State.water, 5))).toContain('state.KZ.water changed by 5, and its causes add up to 0');
    const account = opened();
    account.add(State.water, 5.5, rule);
    expect(account.close(withField(State.water, 5))).toContain('add up to 5.5');
    expect(account.close(fields())).toContain('changed by 0');
  });
  it('notice a value outside its range, named or not', () => {
    expect(opened().fault(withField(Border.tension + 3, 1001))).toMatch(/^border\.\S+\.tension is 1001, outside 0 to 1000$/);
    expect(opened().fault(withField(Relation.tone + 7, -1001))).toBe('Relation.tone + 7 is -1001, outside -1000 to 1000');
  });
  it('notice causes of nothing', () => {
    const account = opened();
    account.add(SIZE, 1, rule);
    expect(account.fault(fields())).toContain(`field ${SIZE}`);
    const other = opened();
    other.add(State.water, 0, 1 << 20);
    expect(other.fault(fields())).toContain('no kind');
  });
});

describe('random commands', () => {
  it('have the form that the protocol reads, until they are damaged', () => {
    let refused = 0;
    fc.assert(fc.property(fc.string(), (text) => {
      const roll = dice(keyFrom(text));
      const command = sample(roll, CommandSchema);
      expect(v.safeParse(CommandSchema, command)).toMatchObject({ success: true });
      if (!v.safeParse(CommandSchema, damaged(roll, command)).success) refused++;
    }), { numRuns: 300 });
    expect(refused).toBeGreaterThan(200);
  });
  it('prefer what they are told to', () => {
    const list = v.picklist(['a', 'b', 'c']);
    expect(new Set(Array.from({ length: 40 }, (_, i) => sample(dice(keyFrom(`${i}`)), list, new Set(['b', 'x']))))).toEqual(new Set(['b']));
    expect(() => sample(dice(keyFrom('')), v.date())).toThrow('date');
  });
});
