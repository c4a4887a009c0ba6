/** Answers questions about futures, one at a time and in slices, so that a newer question is heard at once. */
import { Forecaster } from '../futures/forecast.ts';
import type { FromFutures, Question, Share, ToFutures } from '../protocol/forecast.ts';
import type { Library, PlayableScenario } from './library.ts';

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
  /** Counts messages, so that a scenario that arrives late belongs to none but the last. */
  #heard = 0;

  constructor(at: ForecastsAt) {
    this.#at = at;
  }

  /** Never throws: what can't be met is answered with a fault. */
  handle(message: ToFutures): void {
    this.#heard++;
    switch (message.do) {
      case 'stop': return this.#stop();
      case 'warm':
        if (this.#current === null && this.#at.library.listed(message.scenario) !== null) this.#with(message.scenario, (content) => this.#warm(content));
        return;
      case 'forecast': return this.#hear(message.question, message.share);
    }
  }

  #hear(question: Question, share: Share): void {
    this.#stop();
    this.#id = question.id;
    const { scenario } = question.knowledge;
    if (this.#at.library.listed(scenario) === null) return this.#fail(`There is no scenario '${scenario}'.`);
    this.#with(scenario, (content) => this.#ask(content, question, share));
  }

  /** At once when the scenario is there; else when it has come, unless something else was asked meanwhile. */
  #with(scenario: string, work: (content: PlayableScenario) => void): void {
    const held = this.#at.library.held(scenario);
    if (held !== null) return work(held);
    const heard = this.#heard;
    const ifStillAsked = (then: () => void): void => {
      if (heard === this.#heard) then();
    };
    this.#at.library.scenario(scenario).then(
      (content) => ifStillAsked(() => content !== null && work(content)),
      (error: unknown) => ifStillAsked(() => this.#fail(String(error))),
    );
  }

  #stop(): void {
    this.#current?.stop();
    this.#current = null;
    this.#warming = 0;
  }

  #warm({ tables }: PlayableScenario): void {
    this.#current = this.#forecaster(tables);
    this.#current.ask({ id: 0, knowledge: { scenario: tables.scenario, seat: 0, fields: tables.start }, orders: [], meters: [] }, WHOLE);
    this.#warming = WARM_UP;
    this.#id = 0;
    this.#goOn();
  }

  #ask({ tables }: PlayableScenario, question: Question, share: Share): void {
    this.#current = this.#forecaster(tables);
    try {
      this.#current.ask(question, share);
    } catch (error) {
      return this.#fail(String(error));
    }
    this.#goOn();
  }

  #forecaster(tables: PlayableScenario['tables']): Forecaster {
    if (this.#made?.scenario !== tables.scenario) this.#made = { scenario: tables.scenario, forecaster: new Forecaster(tables) };
    return this.#made.forecaster;
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
