import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACTS, STATES, type FactKind } from '../engine/names.ts';
import { cueOf } from './cues.ts';
import { capitalOf } from './places.ts';
import { lengthOf, routeOf } from './routes.ts';
import { siteOf } from './targets.ts';
import { geometry } from '../../tests/fixtures/geometry.ts';

describe('cues', () => {
  it('gives every kind of fact that has a place a sign and a caption in each language', () => {
    const everywhere: readonly FactKind[] = ['ended', 'summitHeld', 'resolutionAdopted', 'strategyAgreed', 'jointOperation', 'fundMet', 'fundMissed', 'threatStep', 'waterEvent'];
    for (const kind of FACTS) {
      const cue = cueOf({ kind, turn: 1, actor: 'KG', other: 'UZ', border: 'KG-UZ' }, geometry);
      expect(cue === null, kind).toBe(everywhere.includes(kind));
      if (cue === null) continue;
      for (const language of ['en', 'ru']) {
        const texts = JSON.parse(readFileSync(new URL(`../../assets/text/${language}.json`, import.meta.url), 'utf8'));
        expect(texts.map.cue[kind], `${language} ${kind}`).toBeTypeOf('string');
      }
    }
  });
  it('puts them where it happened', () => {
    expect(cueOf({ kind: 'incident', turn: 1, border: 'KG-TJ', value: 2 }, geometry)).toMatchObject({ at: siteOf(geometry, 'KG-TJ'), rings: 2, tone: 'bad' });
    expect(cueOf({ kind: 'mobilised', turn: 1, actor: 'TM' }, geometry)?.at).toEqual(capitalOf('TM'));
    expect(cueOf({ kind: 'missionDeployed', turn: 1, border: 'KG-TJ', type: 'police' }, geometry)?.icon).toBe('police');
    expect(cueOf({ kind: 'stepUp', turn: 1, border: 'KG-TJ', value: 3 }, geometry)).toMatchObject({ step: 3 });
    expect(cueOf({ kind: 'eventArrived', turn: 1, event: 'dryYear' }, geometry)).toBeNull();
  });
  it('finds a way for water and electricity between any two states', () => {
    for (const from of STATES) {
      for (const to of STATES) {
        if (from === to) continue;
        for (const what of ['water', 'energy'] as const) expect(lengthOf(routeOf(geometry, what, from, to)), `${what} ${from}>${to}`).toBeGreaterThan(20);
      }
    }
  });
  it('lets water run down the river', () => {
    const way = routeOf(geometry, 'water', 'KG', 'UZ');
    expect(way[0]?.[0]).toBeGreaterThan(way.at(-1)?.[0] ?? 0);
  });
});
