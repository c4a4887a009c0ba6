/** One table, played by delegations that think: unaided, or with an envoy's single text. */
import { positionsOf } from '../../agents/confide.ts';
import { LEVEL } from '../../agents/level.ts';
import { Minds } from '../../agents/mind.ts';
import { envoyOf } from '../../agents/thinking.ts';
import type { EnvoyAgent } from '../../agents/types.ts';
import type { ClauseRow, OfferRow } from '../../engine/clauses/row.ts';
import { BORDERS, EXCHANGES, STATES, type BorderId, type LevelId, type StateId } from '../../engine/names.ts';
import type { Tables } from '../../engine/tables.ts';
import type { Bargain, Reply } from '../../futures/ahead/bargain.ts';
import { filledWorld } from '../../futures/fill.ts';
import { offerToRow, rowToOffer, statesOf } from '../../protocol/codec.ts';
import type { Confided } from '../../protocol/intents.ts';
import type { OfferDraft, OfferView } from '../../protocol/offers.ts';
import { MEDIATOR, knownTo, type Situation } from './situations.ts';

/** What came of a table: the promises signed, or null; and what weighed most against the last version. */
export interface Result {
  readonly signed: readonly ClauseRow[] | null;
  readonly reason: string | null;
}

interface Taken {
  readonly by: StateId;
  readonly reply: Reply;
}
const heaviest = (reply: Reply): string | null => (reply.answer === 'refuse' ? (reply.against[0]?.reason ?? null) : null);
const seatOf = (state: StateId): number => STATES.indexOf(state);

/** A text and what both sides made of it, as the envoy sees it. */
function viewOf(draft: OfferDraft, version: number, turn: number, taken: readonly Taken[]): OfferView {
  return {
    ...draft, id: version, turn, from: 'ENVOY', status: 'refused', mayAnswer: false, mayWithdraw: false,
    answers: taken.map(({ by, reply }) => ({
      by, answer: reply.answer === 'accept' ? 'accepted' : reply.answer === 'counter' ? 'amended' : 'refused', reasons: [],
      because: reply.answer === 'refuse' ? reply.against.slice(0, 3).map(({ reason, clause }) => ({ reason, ...(clause < 0 ? {} : { clause }) })) : [],
    })),
    amendments: taken.flatMap(({ by, reply }) => (reply.answer === 'counter' ? [{ by, with: rowToOffer(reply.with) }] : [])),
  };
}

/** The delegations of one scenario and an envoy, kept so that what is the same in all situations is made once. */
export class Negotiators {
  readonly #level: LevelId;
  readonly #minds: readonly Minds[];
  readonly #envoy: EnvoyAgent;

  constructor(tables: Tables, level: LevelId) {
    const game = filledWorld(tables);
    this.#level = level;
    this.#minds = STATES.map(() => new Minds(game));
    this.#envoy = envoyOf(game);
  }

  #mind(situation: Situation, seat: number): Bargain {
    const known = { ...knownTo(situation, seat), history: () => [], said: () => [] };
    return (this.#minds[seat] as Minds).turnTo(known, LEVEL[this.#level]).bargain;
  }

  /** The first opens; when that comes to nothing, the second. At most as many exchanges as a season allows. */
  unaided(situation: Situation): Result {
    const { first, second } = situation;
    let reason: string | null = null;
    let exchanges = 0;
    for (const opener of [first, second]) {
      let by = opener;
      let offer: OfferRow | undefined = this.#mind(situation, opener).propose((1 << first) | (1 << second))[0];
      while (offer !== undefined && exchanges < EXCHANGES) {
        exchanges++;
        by = by === first ? second : first;
        const reply = this.#mind(situation, by).answer(offer, exchanges);
        if (reply.answer === 'accept') return { signed: offer.clauses, reason: null };
        reason = heaviest(reply) ?? reason;
        offer = reply.answer === 'counter' ? reply.with : undefined;
      }
    }
    return { signed: null, reason };
  }

  /** Both sides confide their wishes; the envoy puts up to three versions before them. */
  mediated(situation: Situation): Result {
    const known = knownTo(situation, MEDIATOR);
    const border = BORDERS[situation.border] as BorderId;
    const sides = statesOf((1 << situation.first) | (1 << situation.second));
    const turn = (this.#minds[0] as Minds).ahead.turnOf(known.fields);
    const confided = sides.map((by): Confided => ({ border, by, turn, positions: positionsOf(this.#mind(situation, seatOf(by)), seatOf(by), border) }));
    const texts: OfferView[] = [];
    let reason: string | null = null;
    for (let version = 1; version <= EXCHANGES; version++) {
      const [draft] = this.#envoy.texts({ ...known, cases: [{ border, stage: 'privateTalks', sides, mayTable: true, confided, asked: [], texts, signed: 0 }] });
      if (draft === undefined) break;
      const row = offerToRow('ENVOY', draft);
      const taken = sides.map((by): Taken => ({ by, reply: this.#mind(situation, seatOf(by)).answerText(row, version < EXCHANGES) }));
      if (taken.every(({ reply }) => reply.answer === 'accept')) return { signed: row.clauses, reason: null };
      reason = taken.map(({ reply }) => heaviest(reply)).find((why) => why !== null) ?? reason;
      texts.push(viewOf(draft, version, turn, taken));
    }
    return { signed: null, reason };
  }
}
