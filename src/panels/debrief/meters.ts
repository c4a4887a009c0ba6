/** The meters of the debrief as a person looks them up: whose, and which. */
import type { Debrief } from '../../protocol/debrief.ts';
import type { Series } from '../../protocol/series.ts';
import { isCounted } from '../../text/formats.ts';

/** The first part of a meter's name, in the order in which the chart offers them. */
export const GROUPS = ['border', 'region', 'state', 'relation', 'threat'] as const;
export type Group = (typeof GROUPS)[number];

/** Everything that is told about one border, delegation, threat or the region. */
export interface Subject {
  readonly group: Group;
  /** Border, state (for trust: who trusts) or threat; '' for the region. */
  readonly id: string;
  readonly meters: readonly Series[];
}

const isGroup = (text: string): text is Group => (GROUPS as readonly string[]).includes(text);

/** Group and owner of a meter's name; trust belongs to the one who trusts. */
export function subjectOf(meter: string): { readonly group: Group; readonly id: string } | undefined {
  const [group = '', id = ''] = meter.split('.');
  if (!isGroup(group)) return undefined;
  if (group === 'region') return { group, id: '' };
  return { group, id: group === 'relation' ? id.slice(0, 2) : id };
}

/** All series by their owner, groups in the order of GROUPS, owners and meters in the order of the debrief. */
export function subjectsOf(series: readonly Series[]): readonly Subject[] {
  const found = new Map<string, { group: Group; id: string; meters: Series[] }>();
  for (const one of series) {
    const subject = subjectOf(one.meter);
    if (subject === undefined) continue;
    const key = `${subject.group}.${subject.id}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { ...subject, meters: [one] });
    else known.meters.push(one);
  }
  return [...found.values()].sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));
}

/** The tension that moved most: where a reader starts. */
export function firstMeter(debrief: Debrief): string | undefined {
  const point = debrief.turningPoints[0];
  if (point !== undefined) return `border.${point.border}.tension`;
  const tensions = debrief.series.filter(({ meter }) => meter.startsWith('border.') && meter.endsWith('.tension'));
  const swing = ({ truth }: Series): number => Math.max(...truth) - Math.min(...truth);
  return [...tensions].sort((a, b) => swing(b) - swing(a))[0]?.meter ?? debrief.series[0]?.meter;
}

/** The point (0 = start) at which what was seen lay farthest from the truth, and by how much; undefined when nowhere. */
export function widestGap({ truth, seen }: Series): { readonly at: number; readonly gap: number } | undefined {
  if (seen === undefined) return undefined;
  let at = -1;
  let gap = 0;
  truth.forEach((value, i) => {
    const here = Math.abs(value - (seen[i] ?? value));
    if (here > gap) {
      at = i;
      gap = here;
    }
  });
  return at < 0 ? undefined : { at, gap };
}

/** Lowest and highest value of the chart's axis, as shown (0–100, or counted things). */
export function rangeOf({ meter, truth, seen }: Series): readonly [number, number] {
  const values = [...truth, ...(seen ?? [])];
  const high = Math.max(...values);
  if (isCounted(meter)) return [0, Math.max(5, Math.ceil((high * 11) / 10))];
  // A misreading has two directions; a river may carry more than its normal 100.
  if (meter.includes('.misperception.')) return [-40, 40];
  return [Math.min(0, ...values) / 10, Math.max(100, Math.ceil(high / 10))];
}
