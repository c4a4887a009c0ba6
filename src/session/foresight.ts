/** What delegations of the computer answer when it is their turn to speak, kept while they know the same: so they can think ahead. */
import type { Key } from '../engine/draw.ts';
import type { Agents, SeatKnowledge } from './port.ts';

/** Questions whose answers rest on a delegation's knowledge alone. */
type Question = 'propose' | 'orders';

interface Thought {
  readonly agents: Agents;
  readonly fields: Int32Array;
  readonly luck: Key;
  /** What has happened and been said is only ever added to: how much it is tells whether it is the same. */
  readonly seen: number;
  readonly heard: number;
  readonly answer: ReturnType<Agents[Question]>;
}

/** The last answer of each seat to each question. Agents are pure: to the same knowledge they would give it again. */
export class Foresight {
  readonly #thoughts = new Map<string, Thought>();

  /** True when the answer is there already. */
  has(question: Question, agents: Agents, k: SeatKnowledge): boolean {
    return this.#known(question, agents, k) !== undefined;
  }

  /** The delegation's answer, from memory where it knows nothing new. */
  ask<Q extends Question>(question: Q, agents: Agents, k: SeatKnowledge): ReturnType<Agents[Q]> {
    const known = this.#known(question, agents, k);
    // a thought is kept under the question that it answers
    if (known !== undefined) return known.answer as ReturnType<Agents[Q]>;
    const answer = agents[question](k) as ReturnType<Agents[Q]>;
    this.#thoughts.set(`${question} ${k.seat}`, { agents, fields: Int32Array.from(k.fields), luck: k.luck, seen: k.history().length, heard: k.said().length, answer });
    return answer;
  }

  #known(question: Question, agents: Agents, k: SeatKnowledge): Thought | undefined {
    const last = this.#thoughts.get(`${question} ${k.seat}`);
    const isSame = last !== undefined && last.agents === agents && last.luck.low === k.luck.low && last.luck.high === k.luck.high
      && last.fields.every((value, f) => value === k.fields[f]) && last.seen === k.history().length && last.heard === k.said().length;
    return isSame ? last : undefined;
  }
}
