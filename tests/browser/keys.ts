/** Looks for luck beforehand, with the rules themselves, so that a story holds whatever the numbers are tuned to. */
import type { StateId } from '../../src/engine/names.ts';
import { emptyDraft } from '../../src/panels/diplomacy/compose/drafts.ts';
import type { Clause } from '../../src/protocol/offers.ts';
import { debriefOf } from '../../src/session/debrief.ts';
import { begin, playThrough } from './records.ts';

/** Keys to try; a game that can't be lost in so many is one that can't be lost. */
const TRIES = 200;

/** A key with which `seat` loses the region by holding in every season and answering nobody. */
export function keyThatLoses(scenario: string, seat: StateId): string {
  for (let i = 0; i < TRIES; i++) {
    const keyText = `holding ${i}`;
    if (playThrough({ scenario, seat, keyText }).debrief(seat, debriefOf)?.failed === true) return keyText;
  }
  throw new Error(`In ${TRIES} games of ${scenario} ${seat} never lost the region by holding`);
}

interface Wanted {
  readonly scenario: string;
  readonly from: StateId;
  readonly to: StateId;
  readonly clause: Clause;
}
/** A key with which a delegation that thinks briefly signs at once what it is offered in the first season, as an offer comes from the sheet. */
export function keyThatSigns({ scenario, from, to, clause }: Wanted): string {
  for (let i = 0; i < TRIES; i++) {
    const keyText = `signed ${i}`;
    const session = begin({ scenario, seat: from, keyText }, 'brief');
    session.command(from, { do: 'advance' });
    const offer = { ...emptyDraft(1, session.turns), to: [to], clauses: [clause] };
    if (session.command(from, { do: 'offer', offer }).ok && session.view(from).offers.some((one) => one.from === from && one.status === 'signed')) return keyText;
  }
  throw new Error(`In ${TRIES} games of ${scenario} ${to} never signed what ${from} offered`);
}
