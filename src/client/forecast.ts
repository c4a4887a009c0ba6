/** The forecast at the order desk, asked anew whenever the draft changes, or of an offer on the table; shown as bands. A slice beside the page's store. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Course, Knowledge, Part, Question } from '../protocol/forecast.ts';
import { type Histogram, quantile, shareOn } from '../protocol/histogram.ts';
import type { Order } from '../protocol/orders.ts';
import type { SeatView } from '../protocol/view.ts';
import type { Futures } from './futures.ts';
import type { ClientStore } from './store.ts';

/** Eight of ten playouts lie between `low` and `high`, half of them below `middle`; in the unit of the meter. */
export interface Band {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}
/** Points in time: now, and the end of each turn that is left. */
export interface MeterForecast {
  readonly meter: string;
  readonly without: readonly Band[];
  /** With the drafted orders, and what these change on the same luck; null when no order is drafted. */
  readonly drafted: readonly Band[] | null;
  readonly difference: readonly Band[] | null;
  /** At the end of the game, as it stands with the drafted orders. */
  readonly end: Histogram;
}
export interface Forecast {
  readonly playouts: number;
  /** False while more playouts are on their way. */
  readonly isFinal: boolean;
  /** The turn that the orders are for; the second point of every series is its end. */
  readonly turn: number;
  readonly orders: readonly Order[];
  readonly meters: readonly MeterForecast[];
  /** Share of playouts in which the region failed, permille. */
  readonly failed: { readonly without: number; readonly drafted: number | null };
}

export type AskedOffer = NonNullable<Question['offer']>;

export interface ForecastState {
  /** `computing`: what is shown, if anything, is of an earlier question. */
  readonly status: 'idle' | 'computing' | 'ready' | 'failed';
  readonly forecast: Forecast | null;
  /** Gets ready before the orders are open. */
  warm(): void;
  /** Asks for these meters under the orders that are drafted now, or if `offer` were signed; a burst of changes is one question. */
  ask(meters: readonly string[], offer?: AskedOffer): void;
  /** Gives up what is asked for, and forgets what is shown. */
  stop(): void;
}

/** Milliseconds in which further changes of the draft belong to the same question. */
const PAUSE = 120;

export const bandOf = (h: Histogram): Band => ({ low: quantile(h, 1), middle: quantile(h, 5), high: quantile(h, 9) });
const bandsOf = (course: Course, meter: number): readonly Band[] => (course[meter] ?? []).map(bandOf);
/** The part of the playouts in which a goal on this meter is met at the end, permille. */
export const shareMet = ({ end }: MeterForecast, goal: { readonly value: number; readonly atLeast: boolean }): number => shareOn(end, goal.value, goal.atLeast);

export function forecastOf(part: Part, isFinal: boolean, meters: readonly string[], turn: number, orders: readonly Order[]): Forecast {
  const { without, drafted, playouts } = part;
  const shown = drafted ?? without;
  const permille = (n: number): number => Math.round((n * 1000) / playouts);
  return {
    playouts, isFinal, turn, orders,
    meters: meters.map((meter, m) => ({
      meter, without: bandsOf(without.course, m),
      drafted: drafted === null ? null : bandsOf(drafted.course, m),
      difference: drafted === null ? null : bandsOf(drafted.difference, m),
      end: shown.course[m]?.at(-1) ?? new Int32Array(0),
    })),
    failed: { without: permille(without.failed), drafted: drafted === null ? null : permille(drafted.failed) },
  };
}

/** Forecasts for the game that `client` plays. */
export function createForecasts(client: ClientStore, futures: Futures): StoreApi<ForecastState> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts questions, so that a late answer of the session belongs to none. */
  let latest = 0;
  /** What the seat knows does not change while its orders are open; the view does when they are not. */
  let known: { readonly view: SeatView; readonly knowledge: Knowledge } | null = null;

  return createStore<ForecastState>()((set, get) => {
    async function put(meters: readonly string[], offer: AskedOffer | undefined): Promise<void> {
      const question = ++latest;
      const { view, draft: drafted } = client.getState();
      if (view === null) return;
      const draft = offer === undefined ? drafted : [];
      if (known?.view !== view) {
        const knowledge = await client.getState().knowledge();
        if (question !== latest) return;
        if (knowledge === null) return set({ status: 'failed' });
        known = { view, knowledge };
      }
      futures.ask({ knowledge: known.knowledge, orders: draft, meters, ...(offer === undefined ? {} : { offer }) }, (answer) => {
        if ('fault' in answer) return set({ status: 'failed', forecast: null });
        set({ status: answer.isLast ? 'ready' : 'computing', forecast: forecastOf(answer.part, answer.isLast, meters, view.turn, draft) });
      });
    }
    return {
      status: 'idle',
      forecast: null,
      warm() {
        const { view } = client.getState();
        if (view !== null && get().status === 'idle') futures.warm(view.game.scenario);
      },
      ask(meters, offer) {
        clearTimeout(timer);
        const isFirst = get().status === 'idle';
        set({ status: 'computing' });
        // What is under way answers a question that nobody asks any more.
        futures.stop();
        if (isFirst) void put(meters, offer);
        else timer = setTimeout(() => void put(meters, offer), PAUSE);
      },
      stop() {
        clearTimeout(timer);
        latest++;
        futures.stop();
        set({ status: 'idle', forecast: null });
      },
    };
  });
}
