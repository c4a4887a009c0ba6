/** Cases of good offices, as a side of them and as the envoy sees them. */
import { mayTable } from '../engine/clauses/singleText.ts';
import { Border } from '../engine/layout.ts';
import { BORDERS, CASE_STAGES, STATES, type BorderId, type CaseStage, type StateId } from '../engine/names.ts';
import type { EnvoyCaseView, TalkView } from '../protocol/view.ts';
import type { Game, Offer } from './game.ts';
import { lastConfided, openQuestion } from './goodOffices.ts';
import type { Sight } from './sight.ts';
import { isTextFor, offersSeen } from './viewOffers.ts';
import { isState } from './viewers.ts';

/** The cases of which the seat of `sight` is a side, while the envoy talks with both; empty for the envoy and the public. */
export function talksOf(game: Game, sight: Sight): TalkView[] {
  if (!isState(sight.seat)) return [];
  const state = STATES[sight.seat] as StateId;
  return BORDERS.flatMap((border, b) => {
    if (sight.world.sideBit(b, sight.seat) === 0 || !mayTable(sight.world, b)) return [];
    const isAsked = game.phase === 'diplomacy' && openQuestion(game, b, state) !== undefined;
    const told = lastConfided(game, border, state);
    return [{ border, isAsked, ...(told === undefined ? {} : { confided: told.positions }) }];
  });
}

function caseOf(game: Game, sight: Sight, border: BorderId, texts: readonly Offer[]): EnvoyCaseView {
  const b = BORDERS.indexOf(border);
  const t = sight.world.tables.borders[b];
  const sides = [t?.first ?? -1, t?.second ?? -1].map((i) => STATES[i]).filter((s) => s !== undefined);
  return {
    border,
    stage: CASE_STAGES[sight.world.get(Border.caseStage + b)] as CaseStage,
    sides,
    mayTable: game.phase === 'diplomacy' && mayTable(sight.world, b),
    confided: sides.map((side) => lastConfided(game, border, side)).filter((c) => c !== undefined),
    asked: sides.filter((side) => openQuestion(game, b, side) !== undefined),
    texts: offersSeen(game, texts, sight),
    signed: texts.filter((text) => text.status === 'signed').length,
  };
}

/** Every border that has a case or has had a text; `sight`: the envoy's. */
export function casesOf(game: Game, sight: Sight): EnvoyCaseView[] {
  const all = game.turns.flatMap((log) => log.offers);
  return BORDERS.flatMap((border, b) => {
    const t = sight.world.tables.borders[b];
    const texts = all.filter((offer) => t !== undefined && isTextFor(offer, [t.first, t.second]));
    const hasCase = sight.world.get(Border.caseStage + b) > 0;
    return hasCase || texts.length > 0 ? [caseOf(game, sight, border, texts)] : [];
  });
}
