/** Games written out as scripts: what was signed and ordered each turn, so that the rules can be timed without the policies. */
import type { CompiledScenario } from '../../content/load.ts';
import { sign } from '../../engine/clauses/agreements.ts';
import type { OfferRow } from '../../engine/clauses/row.ts';
import type { Key } from '../../engine/draw.ts';
import type { OrderRow } from '../../engine/orders/row.ts';
import { newWorld, openTurn, resolveTurn } from '../../engine/turn.ts';
import { World } from '../../engine/world.ts';
import type { Tables } from '../../engine/tables.ts';
import { orderToRow } from '../../protocol/codec.ts';
import { readPolicies } from '../policies.ts';
import { playRecord } from '../record.ts';
import { replayRecord } from '../replayRecord.ts';

export interface ScriptedTurn {
  /** Offers that every party accepted, in the order of their signing. */
  readonly offers: readonly OfferRow[];
  /** By state index. */
  readonly orders: readonly (readonly OrderRow[])[];
}
export interface Script {
  readonly key: Key;
  /** The state before turn 1. */
  readonly start: Int32Array;
  readonly turns: readonly ScriptedTurn[];
  /** Hash of the final state. */
  readonly hash: string;
}

/** `n` games between blueprints, with keys of their own. */
export function writeScripts(content: CompiledScenario, n: number): Script[] {
  const policies = readPolicies([]);
  return Array.from({ length: n }, (_, i) => {
    const record = playRecord(content, `bench ${i}`, policies);
    const { game } = replayRecord(record, content);
    return {
      key: record.key,
      start: Int32Array.from(newWorld(content.tables, record.key).fields),
      turns: game.turns.map((log) => ({
        offers: log.offers.filter((offer) => offer.answers.every((a) => a.answer === 'accepted')).map((offer) => offer.row),
        orders: log.orders.map((orders) => (orders ?? []).map(orderToRow)),
      })),
      hash: record.hashes[record.hashes.length - 1] as string,
    };
  });
}

/** One scripted turn: news, signatures, resolution. */
export function playScripted(world: World, turn: ScriptedTurn): void {
  openTurn(world);
  for (const offer of turn.offers) sign(world, offer);
  resolveTurn(world, turn.orders);
}

/** Counts what the rules draw. A class of its own: what is timed knows only the plain world. */
class CountingWorld extends World {
  draws = 0;

  override chance(stream: number, entity: number): number {
    this.draws++;
    return super.chance(stream, entity);
  }
}

/** Draws of a turn, on average over all scripts; those of the policies, who are not played again, are not among them. */
export function drawsPerTurn(tables: Tables, scripts: readonly Script[]): number {
  const world = new CountingWorld(tables, { low: 0, high: 0 });
  for (const script of scripts) {
    world.load(script.start, script.key.low, script.key.high);
    for (const turn of script.turns) playScripted(world, turn);
  }
  return world.draws / scripts.reduce((sum, script) => sum + script.turns.length, 0);
}
