/** The page's end of the workers that play futures: shares a question between them and puts their answers together. */
import { mergeHistograms } from '../protocol/histogram.ts';
import { STAGES, type Course, type FromFutures, type Outcomes, type Part, type Question, type ToFutures } from '../protocol/forecast.ts';

/** What became of a question: one answer for each stage, or the reason why there is none. */
export type Answer = { readonly part: Part; readonly isLast: boolean } | { readonly fault: string };

export interface Futures {
  /** Gets ready for questions about this scenario, so that the first is answered soon. */
  warm(scenario: string): void;
  /** What was asked before is given up. `told` hears nothing more after the last stage or a fault. */
  ask(question: Omit<Question, 'id'>, told: (answer: Answer) => void): void;
  /** Gives up what is asked; the workers stay. */
  stop(): void;
}

/** The part of a Worker that futures need; tests pass their own. */
export interface FuturesPort {
  postMessage(message: ToFutures): void;
  addEventListener(type: 'message' | 'error' | 'messageerror', listener: (event: { data?: unknown }) => void): void;
  terminate(): void;
}

const both = (a: Course, b: Course): Course => a.map((columns, m) => columns.map((h, c) => mergeHistograms(h, b[m]?.[c] ?? new Int32Array(0))));
const merged = (a: Outcomes, b: Outcomes): Outcomes => ({ course: both(a.course, b.course), failed: a.failed + b.failed });

/** The answers of two workers as one; the order of the two makes no difference. */
export function mergeParts(a: Part, b: Part): Part {
  const drafted = a.drafted === null || b.drafted === null ? null : { ...merged(a.drafted, b.drafted), difference: both(a.drafted.difference, b.drafted.difference) };
  return { ...a, playouts: a.playouts + b.playouts, without: merged(a.without, b.without), drafted };
}

/** A browser may refuse to start workers, or have none. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** Futures played by the workers that `open` makes, which happens at the first question. One that dies is replaced at the next. */
export function futuresOf(open: () => readonly FuturesPort[]): Futures {
  let ports: readonly FuturesPort[] | null = null;
  let id = 0;
  let told: ((answer: Answer) => void) | null = null;
  /** Parts that have come for each stage of the question. */
  let parts: Part[][] = [];

  const fail = (fault: string): void => {
    const tell = told;
    told = null;
    tell?.({ fault });
  };
  const hear = (message: FromFutures): void => {
    if (message.id !== id || told === null) return;
    if ('fault' in message) return fail(message.fault);
    const there = (parts[message.stage] ??= []);
    there.push(message);
    if (there.length < (ports?.length ?? 0)) return;
    told({ part: there.reduce(mergeParts), isLast: message.stage === STAGES.length - 1 });
  };
  const workers = (): readonly FuturesPort[] => {
    if (ports !== null) return ports;
    const opened = open();
    const lose = (): void => {
      if (ports !== opened) return;
      ports = null;
      for (const port of opened) port.terminate();
      fail('The worker stopped with an error.');
    };
    for (const port of opened) {
      port.addEventListener('error', lose);
      port.addEventListener('messageerror', lose);
      // Both ends come from one build: what comes in is what the worker's side sends.
      port.addEventListener('message', ({ data }) => hear(data as FromFutures));
    }
    return (ports = opened);
  };

  return {
    warm(scenario) {
      for (const port of attempt(workers) ?? []) port.postMessage({ do: 'warm', scenario });
    },
    ask(asked, tell) {
      id++;
      told = tell;
      parts = [];
      const all = attempt(workers);
      if (all === null) return fail('No worker can be started.');
      all.forEach((port, index) => port.postMessage({ do: 'forecast', question: { ...asked, id }, share: { index, of: all.length } }));
    },
    stop() {
      told = null;
      for (const port of ports ?? []) port.postMessage({ do: 'stop' });
    },
  };
}

/** Workers of this page: two where the machine has two processors, which is all that is gained. */
export function workerFutures(): Futures {
  const count = (globalThis.navigator?.hardwareConcurrency ?? 1) > 1 ? 2 : 1;
  return futuresOf(() => Array.from({ length: count }, () => new Worker(new URL('../workers/game.worker.ts', import.meta.url), { type: 'module', name: 'futures' })));
}
