/** Which meters a forecast shows at once, and how all others are found. */
import { STATES, type SeatId } from '../../engine/names.ts';
import type { OfferDraft } from '../../protocol/offers.ts';
import type { SeatView } from '../../protocol/view.ts';
import { borderMeter, sortBorders, stateMeter } from '../table/situation.ts';

/** Small charts beside each other: more would be a wall of numbers. */
const MOST = 6;
const OWN_BORDERS = 2;

type Seen = Pick<SeatView, 'meters' | 'borders' | 'goals' | 'seat'>;

/** The meters that matter to this seat: tension at its own disputed borders (or at the tensest), its approval, justice in the region, its goals. */
export function mattering(view: Seen): readonly string[] {
  const live = sortBorders(view).watched.filter((border) => border.live);
  const own = live.filter((border) => border.states.some((state) => state === view.seat));
  const borders = (own.length > 0 ? own : live).slice(0, OWN_BORDERS);
  const wanted = [...borders.map((border) => borderMeter(border.id, 'tension')), stateMeter(view.seat, 'approval'), 'region.positivePeace', ...view.goals.map((goal) => goal.meter)];
  return [...new Set(wanted)].filter((meter) => meter in view.meters).slice(0, MOST);
}

/** The meters of this seat that an offer's own clauses speak of, and its trust in the others. */
export function touchedBy(view: Seen, { to, clauses }: OfferDraft, from: SeatId): readonly string[] {
  const others = [from, ...to].filter((state) => state !== view.seat && state !== 'ENVOY');
  const parts = clauses.some((clause) => 'upstream' in clause) ? ['water', 'energy', 'stock', 'budget'] : clauses.some(({ type }) => type === 'benefitFund') ? ['budget', 'cohesion'] : [];
  const wanted = [
    ...clauses.flatMap((clause) => ('border' in clause ? [borderMeter(clause.border, 'tension')] : [])),
    ...parts.map((part) => stateMeter(view.seat, part)),
    ...others.map((other) => `relation.${view.seat}-${other}.trust`),
  ];
  return wanted.filter((meter) => meter in view.meters);
}

/** Whom a meter belongs to: `border.KG-TJ`, `state.UZ`, `threat.water`, `region`; trust to the one who trusts, `relation.KG`. */
export function ownerOf(meter: string): string {
  const [group = '', id = ''] = meter.split('.');
  if (group === 'region') return group;
  return `${group}.${group === 'relation' ? id.slice(0, 2) : id}`;
}

const GROUPS = ['border', 'state', 'relation', 'threat', 'organisation', 'region'] as const;

/** Every meter that this seat sees, by its owner; the own state first, then borders, states, trust, threats and the region. */
export function byOwner(view: Seen): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const meter of Object.keys(view.meters)) {
    const owner = ownerOf(meter);
    const list = found.get(owner);
    if (list === undefined) found.set(owner, [meter]);
    else list.push(meter);
  }
  const own = STATES.find((state) => state === view.seat);
  const rank = (owner: string): number => (owner === `state.${own}` ? -1 : GROUPS.findIndex((group) => owner.startsWith(group)));
  return new Map([...found].sort(([a], [b]) => rank(a) - rank(b)));
}
