/** Callouts: the word of a border's step and what stands there, tied to the site by a thin line. */
import type { Geometry } from '../geometry.ts';
import { styleOf } from '../ladder.ts';
import { COLOUR } from '../palette.ts';
import { SITES } from '../places.ts';
import { type Point, toScreen, type View } from '../projection.ts';
import type { BorderScene, Situation } from '../situation.ts';
import { siteOf, type Spot } from '../targets.ts';
import { type IconId, ICONS } from './icons.ts';
import { type Rect, spread, widthOf } from './measure.ts';
import { plate, type Picture, type Shape } from './shape.ts';

/** More institutions than this are folded into '+n'; on a phone any are. */
const MOST_BADGES = 4;
const ICON = 15;
const PAD = 7;

interface Badge {
  readonly icon?: IconId;
  readonly text?: string;
  readonly colour: string;
  /** Not there yet: asked for, or on its way. */
  readonly faint?: boolean;
}

/** What stands at a border, the gravest first. */
export function badgesOf(scene: BorderScene, most = MOST_BADGES): readonly Badge[] {
  const badges: Badge[] = [];
  if (scene.mission) badges.push({ icon: scene.mission, colour: COLOUR.good, faint: !scene.present });
  else if (scene.asked) badges.push({ icon: scene.asked, colour: COLOUR.muted, faint: true });
  if (scene.stage !== 'none' && scene.stage !== 'lapsed') badges.push({ icon: 'case', colour: COLOUR.accent, faint: scene.stage === 'requested' });
  if (scene.closed) badges.push({ icon: 'closed', colour: COLOUR.bad });
  if (scene.mobilised.length > 0) badges.push({ icon: 'mobilised', colour: COLOUR.bad });
  const fold = most > 0 && scene.institutions.length > most;
  const shown = most === 0 ? [] : fold ? scene.institutions.slice(0, Math.max(0, most - 1)) : scene.institutions;
  badges.push(...shown.map((icon): Badge => ({ icon, colour: COLOUR.text })));
  if (fold) badges.push({ text: `+${scene.institutions.length - shown.length}`, colour: COLOUR.text });
  return badges;
}

/** Something is going on, beyond arrangements that quietly work. */
const isBusy = (scene: BorderScene): boolean =>
  scene.mission !== undefined || scene.asked !== undefined || (scene.stage !== 'none' && scene.stage !== 'lapsed') || scene.closed || scene.mobilised.length > 0;

interface Plan {
  readonly scene: BorderScene;
  readonly site: Point;
  readonly word: string;
  readonly badges: readonly Badge[];
  readonly rect: Rect;
}

export interface Callouts {
  readonly shapes: Picture;
  readonly spots: readonly Spot[];
  readonly boxes: readonly Rect[];
}

export interface CalloutOptions {
  readonly view: View;
  readonly area: Rect;
  /** A phone: words would cover the land there, so only what stands at a border is shown. */
  readonly compact: boolean;
  /** 1, or more when the person asked for large text. */
  readonly scale: number;
  /** Without arrangements that quietly work: where letters are for a whole room there is no place for their signs. */
  readonly plain?: boolean;
  /** What callouts must not cover. */
  readonly fixed: readonly Rect[];
  readonly word: (scene: BorderScene) => string;
}

export function calloutsOf(situation: Situation, geometry: Geometry, { view, area, compact, scale, plain = false, fixed, word }: CalloutOptions): Callouts {
  const plans = situation.borders.flatMap((scene): Plan[] => {
    const badges = badgesOf(scene, plain ? 0 : compact ? 1 : MOST_BADGES);
    // A quiet dispute is told by its line and number; the word is for what needs attention.
    const said = !compact && (scene.step > 1 || (scene.live && scene.step > 0)) ? word(scene) : '';
    if (said === '' && (compact ? !isBusy(scene) : badges.length === 0)) return [];
    const site = toScreen(view, siteOf(geometry, scene.id));
    const [dx, dy] = SITES[scene.id][compact ? 'narrow' : 'callout'];
    const width = Math.max(said === '' ? 0 : widthOf(said, 12 * scale, 600), scale * (badges.length * (ICON + 5) - 5)) + 2 * PAD;
    const height = scale * ((said === '' ? 0 : 15) + (badges.length > 0 ? ICON + (said === '' ? 0 : 4) : 0)) + 2 * PAD - 2;
    const [x, y] = [site[0] + dx - width / 2, site[1] + dy - height / 2];
    return [{ scene, site, word: said, badges, rect: [x, y, x + width, y + height] }];
  });
  // A site that panning has put out of sight keeps its callout out of sight too.
  const near = plans.filter(({ site: [x, y] }) => x > area[0] - 20 && x < area[2] + 20 && y > area[1] - 20 && y < area[3] + 20);
  const boxes = spread(near.map((p) => p.rect), fixed, area, 5);
  return {
    shapes: [...near.map((plan, i) => leader(plan.site, boxes[i], styleOf(plan.scene.step).colour)), ...near.flatMap((plan, i) => draw(plan, boxes[i], scale))],
    spots: near.map((plan, i) => ({ key: `border:${plan.scene.id}`, box: boxes[i] })),
    boxes,
  };
}

function leader([x, y]: Point, [l, t, r, b]: Rect, colour: string): Shape {
  const to: Point = [Math.max(l, Math.min(r, x)), Math.max(t, Math.min(b, y))];
  const long = Math.hypot(to[0] - x, to[1] - y) || 1;
  const from: Point = [((to[0] - x) / long) * 11, ((to[1] - y) / long) * 11];
  return { kind: 'mark', d: `M${from[0].toFixed(1)},${from[1].toFixed(1)}L${(to[0] - x).toFixed(1)},${(to[1] - y).toFixed(1)}`, at: [x, y], scale: 1, stroke: colour, width: 1.2, alpha: 0.85 };
}

function draw(plan: Plan, [l, t, r, b]: Rect, scale: number): Picture {
  const style = styleOf(plan.scene.step);
  const shapes: Shape[] = [
    { kind: 'mark', d: plate(r - l, b - t), at: [l, t], scale: 1, fill: COLOUR.panel, alpha: 0.93 },
    { kind: 'mark', d: plate(r - l, b - t), at: [l, t], scale: 1, stroke: plan.scene.step > 0 ? style.colour : COLOUR.panelLine, width: 1, alpha: 0.7 },
  ];
  let top = t + PAD - 1;
  if (plan.word !== '') {
    shapes.push({ kind: 'text', text: plan.word, at: [l + PAD, top + 8 * scale], size: 12 * scale, weight: 600, fill: COLOUR.text, anchor: 'start' });
    top += 19 * scale;
  }
  plan.badges.forEach((badge, i) => {
    const at: Point = [l + PAD + i * (ICON + 5) * scale, top];
    const alpha = badge.faint ? 0.55 : 1;
    if (badge.icon) shapes.push({ kind: 'mark', d: ICONS[badge.icon], at, scale: (ICON * scale) / 24, stroke: badge.colour, width: 1.6, alpha, ...(badge.faint ? { dash: [2.5, 1.8] } : {}) });
    else shapes.push({ kind: 'text', text: badge.text ?? '', at: [at[0] + (ICON * scale) / 2, at[1] + (ICON * scale) / 2], size: 11 * scale, weight: 600, fill: badge.colour, anchor: 'middle' });
  });
  return shapes;
}
