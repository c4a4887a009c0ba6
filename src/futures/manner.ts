/** How a policy plays: a delegation's doctrine from content, or one that a named policy puts in its place. */
import type { PolicyId } from '../engine/names.ts';
import type { Doctrine } from '../engine/tables.ts';

export interface Manner extends Doctrine {
  /** Perceived tension (0–1000) from which it acts at a border; patience makes it early. */
  readonly actsFrom: number;
  /** Capital points that it keeps back. */
  readonly keeps: number;
  /** How much it minds what an act costs at home when approval is low, 0–1000. */
  readonly minds: number;
}

const base: Doctrine = { openness: 500, patience: 500, firmness: 300, reciprocity: 500, honour: 700, convening: 500, waterCare: 500, energyCare: 500, caution: 500 };
const manner = (doctrine: Doctrine, actsFrom: number, keeps: number, minds: number): Manner => ({ ...doctrine, actsFrom, keeps, minds });

/** Sees trouble early, spends what it has on prevention, keeps its word. */
const attentive = manner({ ...base, openness: 900, patience: 1000, firmness: 0, reciprocity: 250, honour: 1000, convening: 1000, waterCare: 700, energyCare: 700, caution: 700 }, 120, 0, 1000);
/** Legal, plausible, short-sighted: waits until it burns, likes applause, keeps promises while they are easy. */
const newcomer = manner({ ...base, openness: 380, patience: 150, firmness: 700, reciprocity: 800, honour: 350, convening: 150, caution: 200 }, 480, 1, 1000);
const cooperate = manner({ ...base, openness: 1000, patience: 800, firmness: 0, reciprocity: 0, honour: 1000, convening: 800, caution: 0 }, 100, 0, 0);
const firm = manner({ ...base, openness: 0, patience: 0, firmness: 1000, reciprocity: 1000, honour: 0, convening: 0, caution: 300 }, 100, 0, 0);
const titForTat = manner({ ...base, openness: 800, patience: 500, firmness: 0, reciprocity: 1000, honour: 800, convening: 600 }, 200, 0, 500);

/** The manner of a policy; null for those that choose without one (`hold`, `random`). */
export function mannerOf(policy: PolicyId, doctrine: Doctrine): Manner | null {
  switch (policy) {
    case 'blueprint': return manner(doctrine, 420 - ((doctrine.patience * 260) / 1000 | 0), doctrine.caution >= 700 ? 1 : 0, 1000);
    case 'attentive': return attentive;
    case 'newcomer': return newcomer;
    case 'cooperate': return cooperate;
    case 'firm': return firm;
    case 'tit-for-tat': return titForTat;
    case 'hold': case 'random': return null;
  }
}
