// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { fixtureConnection } from '../../../tests/fixtures/fixtureConnection.ts';
import { seatView } from '../../../tests/fixtures/seatView.ts';
import { show as showPart } from '../../../tests/support/page.tsx';
import type { Answer, Futures } from '../../client/futures.ts';
import { createStore, type ClientStore } from '../../client/store.ts';
import type { Part, Question } from '../../protocol/forecast.ts';
import { createText, loadScenarioText } from '../../text/index.ts';
import { Forecast } from './Forecast.tsx';
import { byOwner, mattering, ownerOf } from './shown.ts';
import { areaOf, changeDomain, domainOf, lineOf } from './scale.ts';
import { forecastsOf } from './useForecast.ts';

/** Each meter stays at 400, and falls by 20 with the orders. */
function partOf(question: Omit<Question, 'id'>, stage: number): Part {
  const course = (value: number) => question.meters.map(() => [0, 1, 2].map(() => Int32Array.of(value, 10)));
  const isDrafted = question.orders.length > 0;
  return { id: 1, stage, playouts: 10, without: { course: course(400), failed: 3 }, drafted: isDrafted ? { course: course(380), failed: 1, difference: course(-20) } : null };
}

describe('the forecast at the desk', () => {
  let store: ClientStore;
  let asked: Omit<Question, 'id'>[] = [];
  let told: (answer: Answer) => void = () => undefined;
  const futures: Futures = { warm: () => undefined, stop: () => undefined, ask: (question, tell) => { asked.push(question); told = tell; } };
  const settle = (milliseconds: number): Promise<void> => act(async () => new Promise((done) => setTimeout(done, milliseconds)));
  async function show(): Promise<void> {
    store = createStore(fixtureConnection({ view: seatView('orders') }));
    await store.getState().resume('s2');
    forecastsOf(store, () => futures);
    const text = await createText('en');
    await loadScenarioText('water-gate');
    const view = store.getState().view ?? seatView('orders');
    await showPart(<Forecast view={view} />, { text, store });
    await settle(10);
  }
  const answer = (stage: number): Promise<void> => act(async () => told({ part: partOf(asked.at(-1) as Question, stage), isLast: stage === 1 }));
  const said = (): string => document.body.textContent ?? '';
  const images = (): string[] => [...document.querySelectorAll('[role=img]')].map((image) => image.getAttribute('aria-label') ?? '');

  beforeEach(() => { asked = []; });

  it('says that it computes, then how often the region fails, and each chart in words', async () => {
    await show();
    expect(said()).toContain('Still computing');
    const before = images();
    await answer(0);
    expect(said()).toContain('Still computing');
    await answer(1);
    expect(said()).toContain('10 simulated games');
    expect(said()).toContain('10%');
    expect(said()).toContain('30% without these orders');
    expect(images()).toHaveLength(before.length);
    expect(images()[0]).toBe('Tension, border Kyrgyzstan – Tajikistan: at the end 38.0 to 38.0, middle 38.0. The orders change it by −2.0, between −2.0 and −2.0.');
  });

  it('asks again when the draft changes, without orders in other words', async () => {
    await show();
    await answer(1);
    await act(async () => store.getState().setDraft([]));
    await settle(160);
    expect(asked.map(({ orders }) => orders.length)).toEqual([1, 0]);
    await answer(1);
    expect(said()).toContain('if you hold this turn');
    expect(images()[0]).not.toContain('The orders');
  });

  it('shows any value in numbers', async () => {
    await show();
    await answer(1);
    await act(async () => [...document.querySelectorAll('button')].find((button) => button.textContent?.startsWith('Every value'))?.click());
    await settle(160);
    await answer(1);
    expect([...document.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual(['now38.040.0−2.0', 'End of turn 338.040.0−2.0', 'End of turn 438.040.0−2.0']);
    expect(document.querySelectorAll('select')).toHaveLength(2);
  });

  it('says when it fails, and tries again', async () => {
    await show();
    await act(async () => told({ fault: 'gone' }));
    expect(document.querySelector('[role=alert]')?.textContent).toContain('could not be computed');
    await act(async () => [...document.querySelectorAll('button')].find((button) => button.textContent === 'Try again')?.click());
    await settle(160);
    expect(asked).toHaveLength(2);
    await answer(1);
    expect(said()).toContain('10 simulated games');
  });
});

describe('what a forecast shows', () => {
  const view = seatView('orders');
  it('begins with what matters to the seat, and finds all the rest by its owner', () => {
    const shown = mattering(view);
    expect(shown.slice(0, 3)).toEqual(['border.KG-TJ.tension', 'border.KG-UZ.tension', 'state.KG.approval']);
    expect(shown.length).toBeLessThanOrEqual(6);
    const owners = byOwner(view);
    expect([...owners.keys()][0]).toBe('state.KG');
    expect([...owners.values()].flat().sort()).toEqual(Object.keys(view.meters).sort());
    expect(['relation.TJ-KG.trust', 'region.cold', 'border.KG-TJ.misperception.KG'].map(ownerOf)).toEqual(['relation.TJ', 'region', 'border.KG-TJ']);
  });

  it('keeps small changes small, stays on the scale of meters, and draws an area between the edges', () => {
    const band = { low: 480, middle: 500, high: 520 };
    expect(domainOf([[band], null], false)).toEqual({ from: 300, to: 700 });
    expect(domainOf([[{ low: 10, middle: 20, high: 30 }]], false)).toEqual({ from: 0, to: 300 });
    expect(domainOf([[{ low: 960, middle: 970, high: 980 }]], false)).toEqual({ from: 700, to: 1000 });
    expect(domainOf([[{ low: 1, middle: 2, high: 3 }]], true)).toEqual({ from: 0, to: 4 });
    expect(domainOf([], false)).toEqual({ from: 0, to: 1000 });
    expect(changeDomain([{ low: -62, middle: 0, high: 10 }], false)).toEqual({ from: -100, to: 100 });
    const [domain, frame] = [{ from: 0, to: 1000 }, { left: 0, right: 10, top: 0, bottom: 100 }];
    expect(lineOf([band, band], 'middle', domain, frame)).toBe('M0 50L10 50');
    expect(areaOf([band, band], domain, frame)).toBe('M0 48L10 48L10 52L0 52Z');
  });
});
