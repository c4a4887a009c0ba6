/** How talks end: by what the quarrel is about, when it is ripe, and not amid fighting; what is followed up goes on working (P2, P3, E05, E08). */
import { describe, expect, it } from 'vitest';
import { at, by, luck, quiet, resolve, told, worldAt } from '../../../tests/support/world.ts';
import { Stream } from '../draw.ts';
import { Border } from '../layout.ts';
import { CASE_STAGES, ISSUES, type IssueId } from '../names.ts';
import { textChance } from './cases.ts';

const B = at('KG-TJ');
const stage = (id: (typeof CASE_STAGES)[number]): number => CASE_STAGES.indexOf(id);
const params = { talksResource: 700, talksTerritory: 300, talksCommunity: 600, talksSecurity: 400, talksUnripe: 250, talksFighting: 350, talksSpeed: 1000, envoySkillA: 1000, followTension: 6, followFraming: 9 };
const about = (issue: IssueId) => quiet({ params, border: { issue: ISSUES.indexOf(issue) } });

describe('the chance that talks end in a text', () => {
  it.each([['resource', 700], ['territory', 300], ['community', 600], ['security', 400]] as const)('about %s is %i', (issue, chance) => expect(textChance(worldAt(about(issue)), B)).toBe(chance));
  it.each([[199, 450], [200, 700], [699, 700], [700, 350]])('is lower before the quarrel is ripe and amid fighting (tension %i: %i)', (tension, chance) => {
    expect(textChance(worldAt(about('resource'), { [Border.tension + B]: tension }), B)).toBe(chance);
  });
  it('is never below nothing', () => expect(textChance(worldAt(about('territory'), { [Border.tension + B]: 800 }), B)).toBe(0));
});

describe('talks that have come to their end', () => {
  const end = (roll: number) => {
    const tables = about('resource');
    const world = worldAt(tables, { [Border.caseStage + B]: stage('privateTalks'), [Border.caseEnvoy + B]: 1, [Border.caseProgress + B]: 990 }, luck(tables, (w) => w.chance(Stream.envoy, B) === roll));
    const ledger = resolve(world);
    return [world.get(Border.caseStage + B), told(ledger, 'textTabled').length, told(ledger, 'caseLapsed').length];
  };
  it('put a text on the table, or lapse and free the envoy', () => expect([end(699), end(700)]).toEqual([[stage('text'), 1, 0], [stage('lapsed'), 0, 1]]));
});

describe('a signed text', () => {
  const follow = (fields: Readonly<Record<number, number>>) => {
    const ledger = resolve(worldAt(about('resource'), { [Border.caseStage + B]: stage('signed'), [Border.settlement + B]: 500, [Border.framing + B]: 500, ...fields }));
    return [by(ledger, Border.tension + B, 'textSigned'), by(ledger, Border.framing + B, 'textSigned')];
  };
  it.each([
    ['goes on working where a commission follows it up', { [Border.commission + B]: 3 }, [-6, -9]], ['or where it is monitored', { [Border.monitoring + B]: 3 }, [-6, -9]], ['does not by itself', {}, [0, 0]],
    ['does not when nothing of it is left', { [Border.commission + B]: 3, [Border.settlement + B]: 0 }, [0, 0]], ['must be one', { [Border.commission + B]: 3, [Border.caseStage + B]: stage('none') }, [0, 0]],
  ] as const)('%s', (_, fields, expected) => expect(follow(fields)).toEqual(expected));
});
