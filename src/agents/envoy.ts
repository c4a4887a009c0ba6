/** The envoy's seat played by the computer: it asks both sides, bridges, and learns from what they want changed. */
import { CLAUSES, STATES, type StateId } from '../engine/names.ts';
import { Ahead } from '../futures/ahead/ahead.ts';
import { Gains } from '../futures/ahead/gains.ts';
import { bridge, type Side } from '../futures/ahead/mediate.ts';
import { isEqual } from '../futures/ahead/packages.ts';
import type { Filled } from '../futures/fill.ts';
import { clauseToRow, rowToOffer, type ClauseRow } from '../protocol/codec.ts';
import type { OfferView } from '../protocol/offers.ts';
import type { EnvoyCaseView } from '../protocol/view.ts';
import type { EnvoyAgent, EnvoyKnowledge } from './types.ts';

/** Futures played with and without each promise. */
const FUTURES = 24;
/** Versions of a text in one season. */
const VERSIONS = 3;
const ALL = STATES.map(() => 'blueprint' as const);

/** What a side made of a text: what it asked for instead, and what it left out or refused. */
function takenBy(state: StateId, text: OfferView): { readonly wanted: readonly ClauseRow[]; readonly unwanted: readonly ClauseRow[] } {
  const rows = text.clauses.map(clauseToRow);
  const amended = text.amendments?.find(({ by }) => by === state)?.with.clauses.map(clauseToRow);
  const refused = text.answers.find(({ by }) => by === state)?.because ?? [];
  return {
    wanted: amended?.filter((clause) => !rows.some((row) => isEqual(row, clause))) ?? [],
    unwanted: rows.filter((row, i) => (amended !== undefined && !amended.some((clause) => isEqual(row, clause))) || refused.some(({ clause }) => clause === i)),
  };
}

function sideOf(state: StateId, { confided, texts }: EnvoyCaseView): Side {
  const told = confided.findLast(({ by }) => by === state)?.positions;
  const types = (wish: string): number[] => (told ?? []).filter((p) => p.wish === wish).map((p) => CLAUSES.indexOf(p.clause));
  const taken = texts.map((text) => takenBy(state, text));
  return {
    state: STATES.indexOf(state), hasTold: told !== undefined, need: types('need'), accept: types('accept'), never: types('never'),
    wanted: taken.flatMap(({ wanted }) => wanted), unwanted: taken.flatMap(({ unwanted }) => unwanted),
  };
}

/** Signed, or still waiting for an answer: not the time for another version. */
const isSettled = ({ status, answers }: OfferView): boolean => status === 'signed' || (status === 'open' && answers.some(({ answer }) => answer === 'pending'));

/** The envoy of games of these tables. Pure: the same knowledge gives the same texts. */
export function envoyOf(game: Filled): EnvoyAgent {
  const ahead = new Ahead(game.world.tables);
  const gains = new Gains(ahead, FUTURES);
  const turnOf = (k: EnvoyKnowledge): number => ahead.turnOf(k.fields);
  return {
    hear: ({ cases }) => cases.filter(({ mayTable }) => mayTable).flatMap(({ border, sides, confided, asked }) =>
      sides.filter((of) => !asked.includes(of) && !confided.some(({ by }) => by === of)).map((of) => ({ border, of }))),
    texts(k) {
      const turn = turnOf(k);
      return k.cases.flatMap((view) => {
        const [first, second] = view.sides;
        const now = view.texts.filter((text) => text.turn === turn);
        if (!view.mayTable || first === undefined || second === undefined || now.length >= VERSIONS || now.some(isSettled)) return [];
        ahead.set({ ...k, seat: STATES.length }, ALL);
        const text = bridge(ahead, gains, sideOf(first, view), sideOf(second, view), now.map(({ clauses }) => clauses.map(clauseToRow)));
        return text === null ? [] : [rowToOffer(text)];
      });
    },
  };
}
