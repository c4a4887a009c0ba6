/** Agreements as one seat sees them: those it signed, and those made in public. */
import { clauseDuties } from '../engine/clauses/agreements.ts';
import { Agreement, Clause, MAX_AGREEMENTS, MAX_CLAUSES } from '../engine/layout.ts';
import { SEATS, type SeatId } from '../engine/names.ts';
import { rowToClause, statesOf } from '../protocol/codec.ts';
import { CONDITIONS, MONITORING } from '../protocol/offers.ts';
import type { AgreementView } from '../protocol/view.ts';
import type { Sight } from './sight.ts';

const STATUS = ['inForce', 'inForce', 'ended', 'broken'] as const;
/** Of the agreement in a slot of the engine's pool. */
export const agreementStatus = ({ world }: Sight, slot: number): AgreementView['status'] => STATUS[world.get(Agreement.status + slot)] ?? 'ended';

function clausesOf({ world }: Sight, slot: number): AgreementView['clauses'] {
  const views: AgreementView['clauses'][number][] = [];
  for (let c = 0; c < MAX_CLAUSES; c++) {
    if (world.get(Clause.agreement + c) !== slot + 1) continue;
    const clause = rowToClause({
      type: world.get(Clause.type + c) - 1, place: world.get(Clause.place + c) - 1,
      giver: world.get(Clause.giver + c) - 1, taker: world.get(Clause.taker + c) - 1,
      amountA: world.get(Clause.amountA + c), amountB: world.get(Clause.amountB + c),
    });
    if (clause === undefined) continue;
    views.push({
      clause, kept: world.get(Clause.kept + c), broken: world.get(Clause.broken + c), excused: world.get(Clause.excused + c),
      dueBy: statesOf(clauseDuties(world, c)),
    });
  }
  return views;
}

/** Latest first. */
export function agreementsOf(sight: Sight): AgreementView[] {
  const { world } = sight;
  const views: AgreementView[] = [];
  for (let a = 0; a < MAX_AGREEMENTS; a++) {
    if (world.get(Agreement.status + a) === 0) continue;
    const signedTurn = world.get(Agreement.signedAt + a);
    views.push({
      // slots are used again; with its turn of signing an agreement keeps one id for the whole game
      id: signedTurn * MAX_AGREEMENTS + a,
      from: SEATS[world.get(Agreement.from + a)] as SeatId,
      parties: statesOf(world.get(Agreement.parties + a)),
      status: agreementStatus(sight, a),
      signedTurn,
      endsTurn: world.get(Agreement.endsAt + a),
      isPublic: world.get(Agreement.isPublic + a) === 1,
      starts: world.get(Agreement.startsAt + a),
      condition: CONDITIONS[world.get(Agreement.condition + a)] ?? 'none',
      monitoring: MONITORING[world.get(Agreement.monitoring + a)] ?? 'none',
      onBreach: world.get(Agreement.onBreach + a) === 1 ? 'compensate' : 'suspend',
      clauses: clausesOf(sight, a),
    });
  }
  return views.sort((x, y) => y.id - x.id);
}
