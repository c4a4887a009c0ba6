/** The map's words: accessible names, tooltips and labels, in the language that is shown. */
import { LADDER, type StateId, THREAT_STEPS, type ThreatId } from '../engine/names.ts';
import type { FactView } from '../protocol/facts.ts';
import { formatMeter, type I18n } from '../text/index.ts';
import type { BorderScene, Situation } from './situation.ts';

/** What a target says of itself: a name, and lines below it. */
export interface Label {
  readonly name: string;
  /** Index in LADDER or THREAT_STEPS, when the target has a step. */
  readonly step?: number;
  readonly lines: readonly string[];
}

type Text = Pick<I18n, 't' | 'language'>;

/** In the middle of a sentence words begin small. */
const small = (text: Text, key: string): string => text.t(key).toLocaleLowerCase(text.language);

export const ladderWord = (text: Text, step: number): string => text.t(`names.ladder.${LADDER[step] ?? LADDER[0]}`);

function perceived(text: Text, border: BorderScene): string | null {
  if (border.value === undefined || !border.knowledge) return null;
  return text.t(`map.${border.knowledge}`, { value: formatMeter(border.value) });
}

/** The word of a border's step; what is only perceived carries the sign for it. */
export const stepWord = (text: Text, { step, knowledge }: Pick<BorderScene, 'step' | 'knowledge'>): string =>
  knowledge === 'perceived' ? text.t('map.aboutStep', { step: ladderWord(text, step) }) : ladderWord(text, step);

export function borderLabel(text: Text, border: BorderScene): Label {
  const name = text.t('map.border', { border: text.t(`names.border.${border.id}`) });
  const value = perceived(text, border);
  if (value === null) return { name, lines: [] };
  const lines = [text.t('map.tension', { step: ladderWord(text, border.step), value })];
  if (border.mission) lines.push(text.t(border.present ? 'map.mission' : 'map.missionComing', { type: small(text, `names.missionType.${border.mission}`) }));
  if (border.asked) lines.push(text.t('map.missionAsked', { type: small(text, `names.missionType.${border.asked}`) }));
  if (border.stage !== 'none') lines.push(text.t('map.goodOffices', { stage: small(text, `names.caseStage.${border.stage}`) }));
  if (border.institutions.length > 0) {
    lines.push(text.t('map.inPlace', { list: border.institutions.map((id) => small(text, `names.institution.${id}`)).join(', ') }));
  }
  if (border.closed) lines.push(text.t('map.closed'));
  if (border.mobilised.length > 0) {
    lines.push(text.t('map.mobilised', { list: border.mobilised.map((id) => text.t(`names.state.${id}`)).join(', ') }));
  }
  return { name, step: border.step, lines };
}

/** What stands beside the sign of a fact: an order by its name, anything else by its kind. */
export function captionOf(text: Text, { kind, order }: FactView): string {
  if (order === undefined) return text.t(`map.cue.${kind}`);
  const name = text.t(`names.order.${order}.title`);
  return kind === 'orderExecuted' ? name : kind === 'orderDropped' ? text.t('map.cue.orderDroppedOf', { order: name }) : text.t(`map.cue.${kind}`);
}

export function stateLabel(text: Text, id: StateId, situation: Situation): Label {
  const lines = situation.seat === id ? [text.t('map.yours')] : [];
  for (const { what, from, to } of situation.flows) {
    if (from === id) lines.push(text.t(`map.sends.${what}`, { to: text.t(`names.state.${to}`) }));
  }
  return { name: text.t(`names.state.${id}`), lines };
}

export function threatLabel(text: Text, id: ThreatId, step: number): Label {
  return { name: text.t('map.threat', { name: text.t(`names.threat.${id}`) }), step, lines: [text.t(`names.threatStep.${THREAT_STEPS[step] ?? THREAT_STEPS[0]}`)] };
}

/** The whole label as one name for assistive technology: 'Border A–B: violent crisis, perceived 57.3. Mission: observers.' */
export function spoken(text: Text, label: Label): string {
  const [first, ...rest] = label.lines;
  if (first === undefined) return label.name;
  const opening = text.t('map.spoken', { name: label.name, first: first.charAt(0).toLocaleLowerCase(text.language) + first.slice(1) });
  return [opening, ...rest].map((line) => `${line}.`).join(' ');
}
