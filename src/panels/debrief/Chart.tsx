import * as Plot from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';
import { LADDER, LADDER_FROM } from '../../engine/names.ts';
import type { Debrief } from '../../protocol/debrief.ts';
import type { Series } from '../../protocol/series.ts';
import { isCounted } from '../../text/formats.ts';
import { formatNumber, formatValue } from '../../text/index.ts';
import { useTranslation } from '../common/text.tsx';
import styles from './Chart.module.css';
import { rangeOf } from './meters.ts';

interface ChartProps {
  readonly series: Series;
  /** Turning points of the border whose tension is shown, with their numbers in the list. */
  readonly points: readonly { readonly number: number; readonly turn: number }[];
  /** Words for a turn: 'Turn 3 · autumn'; 0 is the start. */
  readonly turnName: (turn: number) => string;
  readonly label: string;
}

/** One meter over the game: true and perceived, on the named ladder where it is a tension. The table beside it says the same. */
export function Chart({ series, points, turnName, label }: ChartProps) {
  const { t, i18n } = useTranslation();
  const host = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!host.current) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(host.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    // A hidden section has no width yet; paper shows it all the same.
    const figure = draw(series, points, width < NARROWEST ? 640 : width, turnName, t);
    // The figure is one image with one name; Plot's own labels would be read as well.
    figure.setAttribute('aria-hidden', 'true');
    for (const part of figure.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
    host.current?.replaceChildren(figure);
    return () => figure.remove();
  }, [series, points, width, turnName, t, i18n.language]);
  return <div ref={host} className={styles.chart} role="img" aria-label={label} />;
}

/** Below this (pixels) there is no layout yet. */
const NARROWEST = 200;

type Row = { readonly turn: number; readonly value: number; readonly truth: number; readonly seen: number | undefined };

function draw(series: Series, points: ChartProps['points'], width: number, turnName: ChartProps['turnName'], t: (key: string) => string): Element {
  const { meter, truth, seen } = series;
  const scale = isCounted(meter) ? 1 : 10;
  const rows = (values: Debrief['series'][number]['truth']): Row[] =>
    values.map((value, turn) => ({ turn, value: value / scale, truth: truth[turn] ?? value, seen: seen?.[turn] }));
  const isNarrow = width < 520;
  const isTension = meter.endsWith('.tension');
  const both = (row: Row): string =>
    [turnName(row.turn), `${t('debrief.course.truth')}: ${formatValue(meter, row.truth)}`, ...(row.seen === undefined ? [] : [`${t('debrief.course.seen')}: ${formatValue(meter, row.seen)}`])].join('\n');
  const marked = points.map((point) => ({ ...point, value: (truth[point.turn] ?? 0) / scale }));
  const font = isNarrow ? 12 : 13;
  const names = LADDER.map((step) => t(`names.ladder.${step}`));
  // Beside the bands where there is room for the longest name; inside them on a phone.
  const beside = isTension && !isNarrow ? Math.max(...names.map((name) => name.length)) * font * 0.56 + 16 : 0;
  return Plot.plot({
    width, height: isNarrow ? 250 : Math.min(400, Math.round(width * 0.42)), className: styles.plot ?? '',
    marginLeft: 42, marginRight: Math.max(18, beside), marginTop: 18, marginBottom: 34, style: { fontSize: `${font}px` },
    x: { domain: [0, truth.length - 1], ticks: truth.map((_, turn) => turn).filter((turn) => !isNarrow || truth.length < 10 || turn % 2 === 0), tickFormat: (turn: number) => (turn === 0 && !isNarrow ? t('debrief.course.start') : String(turn)), label: null },
    y: { domain: [...rangeOf(series)], ticks: 5, tickFormat: (value: number) => formatNumber(value), grid: !isTension, label: null },
    marks: [
      ...(isTension ? ladder(names, font, beside > 0, [truth, ...(seen === undefined ? [] : [seen])]) : []),
      Plot.ruleX(rows(truth), Plot.pointerX({ x: 'turn', stroke: 'var(--line-strong)' })),
      ...(seen === undefined ? [] : [Plot.lineY(rows(seen), { x: 'turn', y: 'value', stroke: 'var(--chart-seen)', strokeWidth: 2, strokeDasharray: '2 6', strokeLinecap: 'round' })]),
      Plot.lineY(rows(truth), { x: 'turn', y: 'value', stroke: 'var(--chart-truth)', strokeWidth: 2.5, strokeLinejoin: 'round' }),
      Plot.dot(rows(truth), { x: 'turn', y: 'value', r: 2.5, fill: 'var(--chart-truth)' }),
      Plot.dot(marked, { x: 'turn', y: 'value', r: 10, fill: 'var(--panel-solid)', stroke: 'var(--chart-truth)', strokeWidth: 2 }),
      Plot.text(marked, { x: 'turn', y: 'value', text: (point: { number: number }) => String(point.number), fill: 'var(--text)', fontWeight: 700, fontSize: 12 }),
      Plot.tip(rows(truth), Plot.pointerX({ x: 'turn', y: 'value', title: both, fill: 'var(--panel-solid)', stroke: 'var(--line-strong)', fontSize: 13 })),
    ],
  });
}

/** The steps of the escalation ladder as quiet bands, each with its name: beside it, or inside in the corner that the lines leave most room. */
function ladder(names: readonly string[], fontSize: number, isBeside: boolean, lines: readonly (readonly number[])[]): Plot.Markish[] {
  const last = (lines[0]?.length ?? 1) - 1;
  const bands = names.map((name, i) => ({ name, i, from: (LADDER_FROM[i] ?? 0) / 10, to: (LADDER_FROM[i + 1] ?? 1000) / 10 }));
  return bands.flatMap((band) => {
    const { x, y } = freest(band, last, lines);
    return [
      Plot.rect([band], { x1: 0, x2: last, y1: 'from', y2: 'to', fill: `var(--ladder-${band.i})`, fillOpacity: 0.25, inset: 0.5 }),
      Plot.text([band], {
        text: 'name', fill: 'var(--muted)', fontSize: fontSize - 1,
        ...(isBeside
          ? { x: last, y: () => (band.from + band.to) / 2, dx: 12, textAnchor: 'start' }
          : { x: () => x, y: () => y, dx: x === 0 ? 6 : -6, dy: y === band.to ? 3 : -3, textAnchor: x === 0 ? 'start' : 'end', lineAnchor: y === band.to ? 'top' : 'bottom', stroke: 'var(--panel-solid)', strokeWidth: 3 }),
      }),
    ];
  });
}

/** The corner of a band from which the lines stay farthest in that half of the picture; the upper right one where it is all the same. */
function freest({ from, to }: { readonly from: number; readonly to: number }, last: number, lines: readonly (readonly number[])[]): { readonly x: number; readonly y: number } {
  const corners = [last, 0].flatMap((x) => [to, from].map((y) => {
    const near = lines.flatMap((values) => values.filter((_, turn) => Math.abs(turn - x) <= last * 0.6));
    return { x, y, room: Math.min(20, ...near.map((value) => Math.abs(value / 10 - y))) };
  }));
  return corners.reduce((best, corner) => (corner.room > best.room ? corner : best));
}
