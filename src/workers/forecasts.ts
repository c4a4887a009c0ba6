/** Answers questions about futures, one at a time and in slices, so that a newer question is heard at once. */
import { Forecaster } from '../futures/forecast.ts';
import type { FromFutures, Question, Share, ToFutures } from '../protocol/forecast.ts';
import type { Library } from './library.ts';

/** Playouts between two looks at what has come in: a few milliseconds. */
const SLICE = 16;
/** Playouts that let the browser compile the rules. */
const WARM_UP = 160;

export interface ForecastsAt {
  readonly library: Library;
  readonly post: (message: FromFutures) => void;
  /** Calls back after everything that has come in was handled. */
  readonly soon: (work: () => void) => void;
}

export class Forecasts {
  readonly #at: ForecastsAt;
  /** Of the scenario that was asked about last. */
  #made: { readonly scenario: string; readonly forecaster: Forecaster } | null = null;
  /** The one that has a question. */
  #current: Forecaster | null = null;
  #warming = 0;
  #id = 0;
  #isUnderWay = false;

  constructor(at: ForecastsAt) {
    this.#at = at;
  }

  /** Never throws: what can't be met is answered with a fault. */
  handle(message: ToFutures): void {
    switch (message.do) {
      case 'stop': return this.#stop();
      case 'warm': return this.#warm(message.scenario);
      case 'forecast': return this.#ask(message.question, message.share);
    }
  }

  #stop(): void {
    this.#current?.stop();
    this.#current = null;
    this.#warming = 0;
  }

  #warm(scenario: string): void {
    const content = this.#at.library.scenario(scenario);
    if (content === null || this.#current !== null) return;
    this.#current = this.#forecaster(scenario);
    this.#current?.ask({ id: 0, knowledge: { scenario, seat: 0, fields: content.tables.start }, orders: [], meters: [] }, WHOLE);
    this.#warming = WARM_UP;
    this.#id = 0;
    this.#goOn();
  }

  #ask(question: Question, share: Share): void {
    this.#warming = 0;
    this.#id = question.id;
    this.#current = this.#forecaster(question.knowledge.scenario);
    if (this.#current === null) return this.#fail(`There is no scenario '${question.knowledge.scenario}'.`);
    try {
      this.#current.ask(question, share);
    } catch (error) {
      return this.#fail(String(error));
    }
    this.#goOn();
  }

  #forecaster(scenario: string): Forecaster | null {
    if (this.#made?.scenario === scenario) return this.#made.forecaster;
    const content = this.#at.library.scenario(scenario);
    this.#made = content === null ? null : { scenario, forecaster: new Forecaster(content.tables) };
    return this.#made?.forecaster ?? null;
  }

  #goOn(): void {
    if (this.#isUnderWay) return;
    this.#isUnderWay = true;
    this.#at.soon(() => this.#slice());
  }

  #slice(): void {
    this.#isUnderWay = false;
    const current = this.#current;
    if (current === null) return;
    try {
      const isMore = current.play(SLICE);
      if (this.#warming > 0) {
        this.#warming -= SLICE;
        if (this.#warming <= 0) return this.#stop();
      } else this.#send(current);
      if (isMore) this.#goOn();
    } catch (error) {
      this.#fail(String(error));
    }
  }

  #send(current: Forecaster): void {
    const part = current.answer();
    if (part !== null) this.#at.post(part);
  }

  #fail(fault: string): void {
    this.#stop();
    this.#at.post({ id: this.#id, fault });
  }
}

const WHOLE: Share = { index: 0, of: 1 };
