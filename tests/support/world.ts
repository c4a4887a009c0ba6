/** A quiet region for tests of one rule: every parameter is 0 and every order free, until a test says otherwise. */
import type { ClauseRow, OfferRow } from '../../src/engine/clauses/row.ts';
import { clauseIndex } from '../../src/engine/clauses/row.ts';
import { type Key, keyFrom, nthKey } from '../../src/engine/draw.ts';
import { Border, N_STATES, Region, Relation, SIZE, State } from '../../src/engine/layout.ts';
import { indexOf, kindOf, Ledger, type CauseRow, type FactRow } from '../../src/engine/ledger.ts';
import {
  BORDERS, CLAUSES, DROPS, INSTITUTIONS, ORDERS, ORGANISATIONS, PLATFORMS, RULES, STATES, THREATS, type BorderId, type CauseKind, type ClauseType, type FactKind, type OrderKind, type StateId,
} from '../../src/engine/names.ts';
import { type OrderRow, orderRow } from '../../src/engine/orders/row.ts';
import { PARAMS, type Param } from '../../src/engine/params.ts';
import { DOCTRINE, type BorderTable, type Doctrine, type EffectRow, type OrderTable, type Tables } from '../../src/engine/tables.ts';
import { newWorld, resolveTurn } from '../../src/engine/turn.ts';
import type { World } from '../../src/engine/world.ts';

export const [KZ, KG, TJ, , UZ] = [0, 1, 2, 3, 4] as const;
/** Index of a border. */
export const at = (id: BorderId): number => BORDERS.indexOf(id);

/** Ends far away, no pull on anything; the numbers that the model gives for borders. */
const PLAIN: Partial<Record<Param, number>> = {
  warAt: 900, regionFailsAt: 700, publicShare: 400, privateShare: 300, commonShare: 300, capitalMalusBelow: -1, capitalBonusAbove: 2000,
  talkStopsAt: 700, talkStopsShare: 500, contagionFrom: 1000, violenceFrom: 550, missionTerm: 4, missionLead: 1, renewalVeto: 0,
  willingness: 1000, welcomeBase: 1000, relapseAt: 550, changeFrom: 2000, crowdFrom: 9, strategyStates: 3, strategySeasons: 8, summitStates: 3, resolutionStates: 3, receding: 60,
};
const sideAt = (id: string): number => (STATES as readonly string[]).indexOf(id);
const sharesState = (a: string, b: string): boolean => a !== b && [a.slice(0, 2), a.slice(3)].some((s) => b.includes(s));
const doctrine = Object.fromEntries(DOCTRINE.map((d) => [d, 500])) as Doctrine;
const FREE: OrderTable = { offered: true, capital: 0, approval: 0, budget: 0, rows: [] };

export interface Setting {
  readonly params?: Partial<Record<Param, number>>;
  readonly live?: readonly BorderId[];
  readonly border?: Partial<BorderTable>;
  readonly orders?: Partial<Record<OrderKind, Partial<OrderTable>>>;
  readonly clauses?: Partial<Record<ClauseType, readonly EffectRow[]>>;
  readonly more?: Partial<Tables>;
}

/** Tables in which nothing happens by itself. States stand at 500, live borders at 400 with pressure 400, the others at 0. */
export function quiet({ params, live = ['KG-TJ'], border, orders, clauses, more }: Setting = {}): Tables {
  const start = new Int32Array(SIZE);
  for (const column of [State.approval, State.budget, State.economy, State.water, State.energy, State.stock, State.cohesion, State.rights, State.grievance]) start.fill(500, column, column + N_STATES);
  start.fill(6, State.capital, State.capital + N_STATES);
  start.fill(450, Relation.trust, Relation.trust + N_STATES * N_STATES);
  for (const id of live) start[Border.tension + at(id)] = 400;
  start[Region.unFunding] = 1000;
  return {
    scenario: 'quiet', contentHash: '', turns: 40, firstSeason: 0, start,
    params: Object.fromEntries(PARAMS.map((p) => [p, params?.[p] ?? PLAIN[p] ?? 0])) as Tables['params'],
    orders: ORDERS.map((kind) => ({ ...FREE, ...orders?.[kind] })),
    clauses: CLAUSES.map((type) => ({ offered: true, onSign: [], onKept: clauses?.[type] ?? [] })),
    borders: BORDERS.map((id) => ({
      issue: 0, base: 0, pressure: 400, first: sideAt(id.slice(0, 2)), second: sideAt(id.slice(3)), live: live.includes(id), shared: 0, powerGap: 0,
      near: BORDERS.flatMap((other, i) => (sharesState(id, other) ? [i] : [])), ...(live.includes(id) ? border : {}),
    })),
    platforms: PLATFORMS.map(() => ({ offered: true, access: 31, barred: 0, capital: 0, approval: 0, budget: 0, rows: [], effort: THREATS.map(() => 0), isUn: false })),
    waterNeed: new Int32Array(20).fill(500), energyNeed: new Int32Array(20).fill(500), exposure: new Int32Array(40).fill(1000),
    threats: [], events: [], goals: STATES.map(() => []), doctrine: STATES.map(() => doctrine),
    ...more,
  };
}

export const someKey = (n: number): Key => nthKey(keyFrom('rules'), n);

/** A new world with given fields. */
export function worldAt(tables: Tables, fields: Readonly<Record<number, number>> = {}, key: Key = someKey(0)): World {
  const world = newWorld(tables, key);
  for (const [field, value] of Object.entries(fields)) world.set(Number(field), value);
  return world;
}

export type Sheet = Partial<Record<StateId, readonly OrderRow[]>>;
/** Resolves one turn with these orders and returns what it told. The season stays as the test set it. */
export function resolve(world: World, sheet: Sheet = {}): Ledger {
  const ledger = new Ledger();
  world.ledger = ledger;
  resolveTurn(world, STATES.map((s) => sheet[s] ?? []));
  world.ledger = null;
  return ledger;
}

/** An order at a border, towards a partner, or of a flow. */
export const order = (kind: OrderKind, where: BorderId | StateId | null = null, parts: Partial<OrderRow> = {}): OrderRow =>
  orderRow(kind, where === null ? parts : where.length > 2 ? { border: at(where as BorderId), ...parts } : { partner: sideAt(where), ...parts });
/** A request for a deployment. */
export const ask = (border: BorderId, mode: '1' | '2', type = 1, size = 1): OrderRow => order('requestDeployment', border, { mode: mode === '2' ? 2 : 3, type, size });

const LISTS: Record<CauseKind, readonly string[]> = { order: ORDERS, event: [], clause: CLAUSES, institution: INSTITUTIONS, organisation: ORGANISATIONS, rule: RULES };
export const causeName = (row: CauseRow): string => LISTS[kindOf(row.cause)][indexOf(row.cause)] ?? `event ${indexOf(row.cause)}`;
/** Why a field changed: [cause, delta], in order. */
export const whys = (ledger: Ledger, field: number): [string, number][] => ledger.causes.filter((row) => row.field === field).map((row) => [causeName(row), row.delta]);
/** Sum of what one cause did to a field. */
export const by = (ledger: Ledger, field: number, name: string): number => whys(ledger, field).reduce((sum, [n, delta]) => sum + (n === name ? delta : 0), 0);
export const told = (ledger: Ledger, kind: FactKind): FactRow[] => ledger.facts.filter((row) => row.kind === kind);
/** Reasons of dropped orders, and of deployments that were refused. */
export const drops = (ledger: Ledger): string[] => told(ledger, 'orderDropped').map((row) => DROPS[row.b] as string);
export const refusals = (ledger: Ledger): string[] => ledger.facts.flatMap((row) => (row.kind === 'councilVeto' ? ['veto'] : row.kind === 'deploymentRefused' ? [DROPS[row.a] as string] : []));

/** A clause at a border, or a swap between two states. */
export const clause = (type: ClauseType, parts: Partial<ClauseRow>): ClauseRow => ({ type: clauseIndex(type), place: -1, giver: -1, taker: -1, amountA: 0, amountB: 0, ...parts });
export const offer = (from: number, to: number, clauses: readonly ClauseRow[], parts: Partial<OfferRow> = {}): OfferRow =>
  ({ from, parties: (1 << from) | (1 << to), clauses, term: 6, isPublic: true, onBreach: 0, ...parts });

/** The first key whose luck is as wanted, seen in turn 1. */
export function luck(tables: Tables, wanted: (world: World) => boolean): Key {
  for (let n = 0; n < 10_000; n++) if (wanted(newWorld(tables, someKey(n)))) return someKey(n);
  throw new Error('No key among 10,000 has the luck that the test wants.');
}
