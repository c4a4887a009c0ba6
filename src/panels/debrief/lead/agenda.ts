/** The plan of a debrief of 8, 15 or 30 minutes: what is looked at, in the four steps of a discussion, and for how long. */
import { QUESTION_STEPS, type QuestionStep } from '../../../protocol/debrief.ts';

export const VERSIONS = [8, 15, 30] as const;
/** Minutes in all. */
export type Version = (typeof VERSIONS)[number];
export const SUBJECTS = ['outcome', 'turning', 'promise', 'missed', 'whatIf', 'worlds', 'bargain', 'question'] as const;
export type Subject = (typeof SUBJECTS)[number];

export interface AgendaStep {
  readonly subject: Subject;
  /** The step of the discussion that it belongs to; a question closes each. */
  readonly of: QuestionStep;
  readonly minutes: number;
}

/** Minutes for each subject and question, by version; 0: not in this version. Each column sums to its version. */
const PLAN: readonly { readonly subject: Subject; readonly of: QuestionStep; readonly minutes: Readonly<Record<Version, number>> }[] = [
  { subject: 'outcome', of: 'what', minutes: { 8: 1, 15: 1, 30: 2 } },
  { subject: 'turning', of: 'what', minutes: { 8: 1, 15: 2, 30: 3 } },
  { subject: 'question', of: 'what', minutes: { 8: 1, 15: 1, 30: 2 } },
  { subject: 'promise', of: 'why', minutes: { 8: 1, 15: 1, 30: 3 } },
  { subject: 'question', of: 'why', minutes: { 8: 1, 15: 2, 30: 3 } },
  { subject: 'whatIf', of: 'whatIf', minutes: { 8: 0, 15: 2, 30: 3 } },
  { subject: 'worlds', of: 'whatIf', minutes: { 8: 0, 15: 0, 30: 3 } },
  { subject: 'missed', of: 'whatIf', minutes: { 8: 1, 15: 1, 30: 2 } },
  { subject: 'question', of: 'whatIf', minutes: { 8: 1, 15: 1, 30: 3 } },
  { subject: 'bargain', of: 'work', minutes: { 8: 0, 15: 2, 30: 2 } },
  { subject: 'question', of: 'work', minutes: { 8: 1, 15: 2, 30: 4 } },
];

/** What the record does not hold is left out, and its minutes go to the question of its step: the whole stays as long as it was planned. */
export function agendaOf(version: Version, isThere: (subject: Subject) => boolean): AgendaStep[] {
  return QUESTION_STEPS.flatMap((of) => {
    const planned = PLAN.filter((step) => step.of === of && step.minutes[version] > 0);
    const kept = planned.filter(({ subject }) => subject === 'question' || isThere(subject));
    const freed = planned.filter((step) => !kept.includes(step)).reduce((sum, { minutes }) => sum + minutes[version], 0);
    return kept.map(({ subject, minutes }) => ({ subject, of, minutes: minutes[version] + (subject === 'question' ? freed : 0) }));
  });
}
