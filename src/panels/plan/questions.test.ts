import { describe, expect, it } from 'vitest';
import { cardOf, paperOf } from '../../../tests/support/paper.ts';
import { LADDER } from '../../engine/names.ts';
import { ladderAnswers, questionsFor } from './questions.ts';

describe('the check of the rules', () => {
  it.each(['blue-flag', 'long-view', 'northern-route', 'platforms', 'water-gate', 'winter-light'])('asks three different things about %s', (id) => {
    const questions = questionsFor(paperOf(id), cardOf(id).threats);
    expect(new Set(questions.map((question) => question.id)).size).toBe(3);
  });

  it('takes the tensest border of the scenario, and knows its step', () => {
    expect(questionsFor(paperOf('water-gate'), ['water'])[1]).toEqual({ id: 'ladder', border: 'KG-TJ', value: 420, right: LADDER.indexOf('crisis') });
  });

  it('asks about threats where no mission can be asked for', () => {
    const { requestDeployment: _, ...prices } = paperOf('water-gate').prices;
    expect(questionsFor({ ...paperOf('water-gate'), prices }, ['cyber'])[2]).toEqual({ id: 'threat', threat: 'cyber' });
    expect(questionsFor({ ...paperOf('water-gate'), prices }, [])[2]).toEqual({ id: 'offer' });
  });

  it('offers three steps of the ladder, the right one among them', () => {
    for (let right = 0; right < LADDER.length; right++) {
      const answers = ladderAnswers(right);
      expect(answers).toContain(right);
      expect(answers).toHaveLength(3);
      for (const step of answers) expect(LADDER[step]).toBeDefined();
    }
  });
});
