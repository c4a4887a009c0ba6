/** The library of injects fits every scenario, is fair, and says of each mistake where it stands. */
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../src/content/checkLibrary.ts';
import { checkScenario, compileScenario, type CompiledScenario, type ContentCode, scenarioIds } from '../../src/content/load.ts';
import { MAX_INJECTS } from '../../src/engine/host.ts';
import { nameOf } from '../../src/engine/meters.ts';
import { STATES, THREATS } from '../../src/engine/names.ts';
import { cut, type Json, type JsonFiles, put, readContent } from './read.ts';
import { readJson } from '../../src/lab/files.ts';

const INJECTS = 'assets/rules/injects.json';
const EN = 'assets/text/en.json';
const RU = 'assets/text/ru.json';

/** Content and the words of the game. */
function read(): JsonFiles {
  return { ...readContent(), ...Object.fromEntries(['assets/seed-items.json', EN, RU].map((path) => [path, readJson(path) as Json])) };
}
const files = read();
interface Written {
  readonly threat: string;
  readonly border?: string;
  readonly effects: readonly { readonly meter: string; readonly delta: { readonly value: number } }[];
}
const library = files[INJECTS] as unknown as { readonly [id: string]: Written };

function compiled(id: string): CompiledScenario {
  const result = compileScenario(files, id);
  if (!result.ok) throw new Error(JSON.stringify(result.errors.slice(0, 5)));
  return result.scenario;
}

describe('the library of injects', () => {
  it.each(THREATS)('has five or more that happen anywhere for %s, some that ease it and some that do not', (threat) => {
    const anywhere = Object.values(library).filter((inject) => inject.threat === threat && inject.border === undefined);
    expect(anywhere.length).toBeGreaterThanOrEqual(5);
    const signs = anywhere.map(({ effects }) => Math.sign(effects.find(({ meter }) => meter === `threat.${threat}.severity`)?.delta.value ?? 0));
    expect(new Set(signs)).toEqual(new Set([1, -1]));
  });

  it('can all be fired in one game', () => {
    expect(Object.keys(library).length).toBeLessThanOrEqual(MAX_INJECTS);
  });

  it('singles out no state: each of the five has about as much to bear', () => {
    const harm = STATES.map((s) => Object.values(library).flatMap(({ effects }) => effects).filter(({ meter, delta }) => meter.startsWith(`state.${s}.`) && (delta.value < 0) !== meter.endsWith('.grievance')).length);
    expect(Math.max(...harm) - Math.min(...harm)).toBeLessThanOrEqual(3);
  });

  it('moves both sides of a border alike', () => {
    for (const [id, { border, effects }] of Object.entries(library)) {
      const [a = '', b = ''] = border?.split('-') ?? [];
      const of = (s: string) => effects.filter(({ meter }) => new RegExp(`^border\\..*\\.${s}$|^state\\.${s}\\.|^relation\\.${s}-`).test(meter)).map(({ delta }) => delta.value);
      if (border !== undefined) expect(of(a), id).toEqual(of(b));
    }
  });
});

describe('the injects of a scenario', () => {
  it.each(scenarioIds(files))('%s has five or more for each of its threats, and none that does not fit it', (id) => {
    const { card, injects, tables } = compiled(id);
    for (const threat of card.threats) expect(injects.filter((inject) => inject.threat === threat).length, threat).toBeGreaterThanOrEqual(5);
    for (const inject of injects) {
      expect(card.threats).toContain(inject.threat);
      for (const { field } of inject.effects) {
        const [block, owner = ''] = (nameOf(field) as string).split('.');
        if (block === 'threat') expect(card.threats).toContain(owner);
      }
    }
    expect(tables.threats).toHaveLength(card.threats.length);
  });

  it('leave out the meters that it lacks, and the borders where nothing happens', () => {
    const metersOf = (scenario: string, id: string) => compiled(scenario).injects.find((inject) => inject.id === id)?.effects.map(({ field }) => nameOf(field));
    expect(metersOf('platforms', 'gaugesDisagree')).toContain('border.TM-UZ.misperception.UZ');
    expect(metersOf('platforms', 'mapDispute')).toEqual(['threat.cyber.severity', 'state.TM.approval']);
    expect(metersOf('water-gate', 'gateJammed')).toBeDefined();
    expect(metersOf('platforms', 'gateJammed')).toBeUndefined();
    expect(metersOf('water-gate', 'newLab')).toBeUndefined();
  });
});

describe('the hash of the injects', () => {
  const hash = (change?: (f: JsonFiles) => void): string => {
    const changed = read();
    change?.(changed);
    const result = compileScenario(changed, 'water-gate');
    return result.ok ? result.scenario.injectsHash : '';
  };
  const NOW = hash();

  it.each([
    ['an effect', put(INJECTS, 'lowRiver.effects.0.delta.value', 61)],
    ['a border', cut(INJECTS, 'gateJammed.border')],
    ['an inject that is gone', cut(INJECTS, 'lowRiver')],
  ])('changes with %s', (_, change) => {
    expect(hash(change)).toMatch(/^[0-9a-f]{16}$/);
    expect(hash(change)).not.toBe(NOW);
  });

  it.each([
    ['sources', put(INJECTS, 'lowRiver.sources', ['assumption'])],
    ['words', put(EN, 'injects.lowRiver.title', 'Another title')],
    ['their order', (f: JsonFiles) => { f[INJECTS] = Object.fromEntries(Object.entries(f[INJECTS] as { [id: string]: Json }).reverse()); }],
    ['what other situations have', put(INJECTS, 'newLab.effects.0.delta.value', 1)],
  ] as const)('does not change with %s', (_, change) => {
    expect(hash(change)).toBe(NOW);
  });

  it('is not in the hash of the tables: what was measured and recorded without injects stays', () => {
    const changed = read();
    put(INJECTS, 'lowRiver.effects.0.delta.value', 61)(changed);
    const result = compileScenario(changed, 'water-gate');
    expect(result.ok && result.scenario.tables.contentHash).toBe(compiled('water-gate').tables.contentHash);
  });
});

interface Sample {
  readonly what: string;
  readonly spoil: (f: JsonFiles) => void;
  readonly file: string;
  readonly path: string;
  readonly code: ContentCode;
  readonly says?: string;
}
const SAMPLES: readonly Sample[] = [
  { what: 'an unknown threat', spoil: put(INJECTS, 'lowRiver.threat', 'watr'), file: INJECTS, path: 'lowRiver.threat', code: 'unknownId', says: 'water' },
  { what: 'an unknown border', spoil: put(INJECTS, 'gateJammed.border', 'TJ-KG'), file: INJECTS, path: 'gateJammed.border', code: 'unknownId' },
  { what: 'a meter that does not exist', spoil: put(INJECTS, 'lowRiver.effects.1.meter', 'state.KZ.watr'), file: INJECTS, path: 'lowRiver.effects[1].meter', code: 'unknownMeter', says: 'state.KZ.water' },
  { what: 'a count of persons', spoil: put(INJECTS, 'lowRiver.effects.1.meter', 'region.people'), file: INJECTS, path: 'lowRiver.effects[1].meter', code: 'unknownMeter' },
  { what: 'a change that is too large', spoil: put(INJECTS, 'lowRiver.effects.0.delta.value', 301), file: INJECTS, path: 'lowRiver.effects[0].delta.value', code: 'outOfRange', says: '301' },
  { what: 'no change', spoil: put(INJECTS, 'lowRiver.effects.0.delta.value', 0), file: INJECTS, path: 'lowRiver.effects[0].delta.value', code: 'outOfRange' },
  { what: 'no effect', spoil: put(INJECTS, 'lowRiver.effects', []), file: INJECTS, path: 'lowRiver.effects', code: 'badShape' },
  { what: 'five effects', spoil: put(INJECTS, 'siltedCanal.effects', Array.from({ length: 5 }, () => ({ meter: 'threat.water.severity', delta: { value: 1, source: 'assumption' } }))), file: INJECTS, path: 'siltedCanal.effects', code: 'badShape' },
  { what: 'a source that nobody registered', spoil: put(INJECTS, 'lowRiver.sources', ['R301']), file: INJECTS, path: 'lowRiver.sources[0]', code: 'unknownSource', says: 'R30' },
  { what: 'a number without a source', spoil: put(INJECTS, 'lowRiver.effects.0.delta', 60), file: INJECTS, path: 'lowRiver.effects[0].delta', code: 'noSource' },
  { what: 'a missing library', spoil: cut(INJECTS, ''), file: 'rules/injects.json', path: '', code: 'missingFile' },
];

describe('a mistake in the library of injects', () => {
  it.each(SAMPLES)('$what', ({ spoil, file, path, code, says }) => {
    const spoiled = read();
    spoil(spoiled);
    const error = checkScenario(spoiled, 'water-gate').find((e) => e.code === code && e.path === path);
    expect(error).toMatchObject({ file });
    expect(error?.message).toContain(says ?? '');
  });

  it.each<Sample>([
    { what: 'words missing in one language', spoil: cut(RU, 'injects.lowRiver.body'), file: RU, path: 'injects.lowRiver.body', code: 'missingText' },
    { what: 'more words than are heard in one breath', spoil: put(EN, 'injects.lowRiver.body', 'word '.repeat(40)), file: EN, path: 'injects.lowRiver', code: 'longInject', says: '40' },
    { what: 'words for an inject that is gone', spoil: cut(INJECTS, 'lowRiver'), file: EN, path: 'injects.lowRiver', code: 'extraText' },
  ])('$what', ({ spoil, file, path, code, says }) => {
    const spoiled = read();
    spoil(spoiled);
    const error = checkLibrary(spoiled).find((e) => e.code === code && e.path === path);
    expect(error).toMatchObject({ file });
    expect(error?.message).toContain(says ?? '');
  });
});
