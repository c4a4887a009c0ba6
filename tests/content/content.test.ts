/** The real content is sound, and means the same however its files are ordered. */
import { describe, expect, it } from 'vitest';
import { checkContent, compileScenario, type CompiledScenario, scenarioIds } from '../../src/content/load.ts';
import { Border, Perception, State, eye } from '../../src/engine/layout.ts';
import { nameOf } from '../../src/engine/meters.ts';
import { BORDERS, CLAUSES, ORDERS, PLATFORMS, STATES, THREATS } from '../../src/engine/names.ts';
import { PARAMS } from '../../src/engine/params.ts';
import { getAt, type Json, type JsonFiles, put, readContent } from './read.ts';

function compiled(id: string, files: JsonFiles = readContent()): CompiledScenario {
  const result = compileScenario(files, id);
  if (!result.ok) throw new Error(JSON.stringify(result.errors.slice(0, 5)));
  return result.scenario;
}
const border = (id: string): number => BORDERS.findIndex((b) => b === id);
const PARENTS = ['blue-flag', 'long-view', 'northern-route', 'platforms', 'water-gate', 'winter-light'];
const ALL = PARENTS.flatMap((id) => [id, `${id}-5`]);

describe('the content that ships', () => {
  it('is all there and without a single error', () => {
    const files = readContent();
    expect(scenarioIds(files)).toEqual(ALL);
    expect(checkContent(files)).toEqual([]);
  });

  it.each(PARENTS)('%s has eight seasons, forty in the laboratory, and a variant of five with its own start and goals', (id) => {
    const [long, short] = [compiled(id), compiled(`${id}-5`)];
    expect([long.tables.turns, short.tables.turns]).toEqual([id === 'long-view' ? 40 : 8, 5]);
    expect(short.card).toMatchObject({ variantOf: id, texts: id });
    expect(short.tables.start).not.toEqual(long.tables.start);
    expect(short.tables.goals).not.toEqual(long.tables.goals);
    expect(short.tables.contentHash).not.toBe(long.tables.contentHash);
  });

  it('begins at the tensions of the fact base, with disputes that pressure alone cannot turn into a failed region', () => {
    const gate = compiled('water-gate').tables;
    expect(gate.start[Border.tension + border('KG-TJ')]).toBe(420);
    const light = compiled('winter-light').tables;
    for (const b of ['KG-UZ', 'KG-KZ']) expect(light.start[Border.tension + border(b)]).toBe(220);
    for (const t of [gate, light]) {
      for (const b of t.borders.filter((x) => x.live)) {
        expect(b.pressure).toBeGreaterThanOrEqual(500);
        expect(b.pressure).toBeLessThan(700);
      }
    }
  });

  it('makes both parties over-read each other, and equally', () => {
    const { start, borders } = compiled('water-gate').tables;
    const b = border('KG-TJ');
    const t = borders[b];
    const errors = [t?.first ?? -1, t?.second ?? -1].map((s) => start[Perception.error + eye(s, b)]);
    expect(errors[0]).toBeGreaterThan(0);
    expect(errors[0]).toBe(errors[1]);
  });

  it('offers every order, clause and platform of the model in some situation', () => {
    const all = PARENTS.map((id) => compiled(id).tables);
    ORDERS.forEach((kind, i) => expect(all.some((t) => t.orders[i]?.offered), kind).toBe(true));
    CLAUSES.forEach((type, i) => expect(all.some((t) => t.clauses[i]?.offered), type).toBe(true));
    PLATFORMS.forEach((id, i) => expect(all.some((t) => t.platforms[i]?.offered), id).toBe(true));
  });

  it('puts the whole model in play in the laboratory of base rates', () => {
    const { borders, threats, orders, clauses, platforms } = compiled('long-view').tables;
    for (const t of borders) expect(t.live).toBe(t.first >= 0 && t.second >= 0);
    expect(threats).toHaveLength(THREATS.length);
    for (const list of [orders, clauses, platforms]) expect(list.every((entry) => entry.offered)).toBe(true);
  });

  it.each(['blue-flag', 'blue-flag-5'])('%s begins with one state close to a national crisis, and none in it', (id) => {
    const { start, params } = compiled(id).tables;
    const cohesions = STATES.map((_, s) => start[State.cohesion + s] ?? 0);
    expect(Math.min(...cohesions)).toBeGreaterThan(params.crisisCohesion);
    expect(cohesions.filter((c) => c < params.crisisCohesion + 100)).toHaveLength(1);
  });

  it.each(ALL)('%s measures goals on named meters, and gives a value to every parameter', (id) => {
    const { tables, sources } = compiled(id);
    for (const goals of tables.goals) for (const goal of goals) expect(nameOf(goal.field)).toBeTypeOf('string');
    for (const p of PARAMS) expect(tables.params[p]).toBeTypeOf('number');
    for (const e of tables.events) expect(sources.events[e.id]?.length).toBeGreaterThan(0);
    for (const s of STATES) expect(sources.roles[s].length).toBeGreaterThan(0);
  });

  it('tells at least twelve different pieces of news, each with a source that is no assumption', () => {
    const events = new Map(PARENTS.flatMap((id) => Object.entries(compiled(id).sources.events)));
    expect(events.size).toBeGreaterThanOrEqual(12);
    for (const [id, sources] of events) expect(sources.filter((s) => s !== 'assumption'), id).not.toEqual([]);
  });

  it('keeps news small: no card moves a meter by more than eight points', () => {
    for (const id of PARENTS) for (const e of compiled(id).tables.events) for (const effect of e.effects) expect(Math.abs(effect.delta), e.id).toBeLessThanOrEqual(80);
  });

  it('registers all items of both articles, in English and Russian', () => {
    const files = readContent();
    const register = files['assets/library/sources.json'] as { [id: string]: Json };
    const items = Object.keys(register).filter((id) => /^[AB]\d\d$/.test(id));
    expect(items).toHaveLength(93);
    for (const id of items) expect(getAt(files, ['assets/library/sources.json', id, 'ru']), id).toMatch(/\p{Script=Cyrillic}/u);
  });
});

describe('the content hash', () => {
  const hash = (files: JsonFiles) => compiled('water-gate', files).tables.contentHash;
  const SCENARIO = 'assets/scenarios/water-gate/scenario.json';

  it('does not depend on the order of files or keys, on texts or on sources', () => {
    const files = readContent();
    const turned = Object.fromEntries(Object.entries(files).reverse());
    const parameters = files['assets/rules/parameters.json'] as { [key: string]: Json };
    turned['assets/rules/parameters.json'] = Object.fromEntries(Object.entries(parameters).reverse());
    put('assets/scenarios/water-gate/text.en.json', 'title', 'Another title')(turned);
    put('assets/rules/parameters.json', 'warAt.source', 'assumption')(turned);
    expect(hash(turned)).toBe(hash(readContent()));
  });

  it('changes with any number that the rules read', () => {
    const files = readContent();
    put(SCENARIO, 'start.border.KG-TJ.tension.value', 421)(files);
    expect(hash(files)).not.toBe(hash(readContent()));
  });

  it('reads files wherever they lie, as a bundler or an absolute path names them', () => {
    const moved = Object.fromEntries(Object.entries(readContent()).map(([path, json]) => [`/@fs/home/someone/${path}`, json]));
    expect(hash(moved)).toBe(hash(readContent()));
  });
});
