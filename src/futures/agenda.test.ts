/** What delegations have on their minds: all that a scenario offers, nothing that it doesn't, and nothing that they would themselves refuse. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { games, isRunning, runs, type Table } from '../../tests/support/playing.ts';
import { files, scenario } from '../../tests/support/scenarios.ts';
import { isGroupClause, whyNotSign } from '../engine/clauses/agreements.ts';
import { bits } from '../engine/fixed.ts';
import { CLAUSES, ISSUES, STATES, type ClauseType } from '../engine/names.ts';
import { newWorld, openTurn } from '../engine/turn.ts';
import { rowToClause, clauseToRow } from '../protocol/codec.ts';
import { agendaOf, type Topic } from './agenda.ts';
import { Glance } from './glance.ts';
import { look, offerOf, playTurn } from './playout.ts';
import { Account, reservation, weigh } from './worth.ts';

const IDS = [...new Set(Object.keys(files).flatMap((path) => /scenarios\/([\w-]+)\/scenario\.json$/.exec(path)?.[1] ?? []))];
/** What has a place only at a border that lives on shared water. */
const OF_WATER: readonly ClauseType[] = ['dryYearParity'];
const topicsOf = (id: string): (readonly [number, Topic])[] => {
  const { borders, flows, together } = agendaOf(scenario(id).tables);
  return STATES.flatMap((_, seat) => [borders, flows, together].flatMap((list) => (list[seat] as readonly Topic[]).map((topic) => [seat, topic] as const)));
};

describe.each(IDS)('the agenda of %s', (id) => {
  const { tables } = scenario(id);
  const topics = topicsOf(id);

  it('holds every type of clause that is offered and has a place, and no other', () => {
    const offered = CLAUSES.filter((_, type) => tables.clauses[type]?.offered === true);
    const held = new Set(topics.map(([, t]) => CLAUSES[t.clause.type]));
    const hasWater = tables.borders.some((t) => t.live && t.issue === ISSUES.indexOf('resource'));
    expect(offered.filter((type) => !held.has(type) && (hasWater || !OF_WATER.includes(type)))).toEqual([]);
    expect([...held].filter((type) => type === undefined || !offered.includes(type))).toEqual([]);
  });

  it('holds only what its seat is a party to, and what can be put into words and back', () => {
    for (const [seat, { parties, clause }] of topics) {
      expect(parties & (1 << seat)).not.toBe(0);
      const words = rowToClause(clause);
      expect(words === undefined ? undefined : clauseToRow(words)).toEqual(clause);
      if (!isGroupClause(clause.type)) expect(bits(parties)).toBe(2);
      expect(bits(parties)).toBeGreaterThanOrEqual(2);
    }
  });

  it('names the sides of a border, or the two between whom something passes, as parties', () => {
    for (const [, { parties, clause }] of topics) {
      const t = tables.borders[clause.place];
      if (t !== undefined) expect(parties).toBe((1 << t.first) | (1 << t.second));
      else if (clause.giver >= 0) expect(parties).toBe((1 << clause.giver) | (1 << clause.taker));
    }
  });

  it('could all be signed on the first day', () => {
    const world = newWorld(tables, { low: 1, high: 2 });
    const blocked = topics.map(([seat, { parties, clause }]) => whyNotSign(world, { from: seat, parties, clauses: [clause], term: 4, isPublic: true, onBreach: 0 })).filter((why) => why !== null);
    expect(blocked).toEqual([]);
  });

  it('is made once', () => {
    const first = agendaOf(tables);
    agendaOf(scenario('water-gate').tables);
    expect(agendaOf(tables)).toBe(first);
  });
});

it('there are scenarios to look at', () => expect(IDS.length).toBeGreaterThanOrEqual(6));

it('nobody proposes what it would itself refuse', () => {
  const account = new Account();
  const glance = new Glance();
  let made = 0;
  fc.assert(fc.property(games, ({ world, players, luck }) => {
    while (isRunning(world)) {
      openTurn(world);
      for (let s = 0; s < STATES.length; s++) {
        const player = players[s] as Table['players'][number];
        const offer = offerOf(world, s, player, luck);
        if (offer === null) continue;
        made++;
        weigh(look(glance, world, s, player, luck), offer, account);
        expect(account.gain).toBeGreaterThanOrEqual(reservation(glance, offer, account));
      }
      playTurn(world, players, luck);
    }
  }), runs(25));
  expect(made).toBeGreaterThan(20);
});
