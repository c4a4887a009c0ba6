/** What keeping and breaking promises does to trust, and how long a breach is remembered. */
import { ByClause, Rule } from '../causes.ts';
import { minus } from '../fixed.ts';
import { Agreement, Clause, MAX_AGREEMENTS, MAX_CLAUSES, N_STATES, Region, Relation, State, pair } from '../layout.ts';
import { CLAUSES, type ClauseType } from '../names.ts';
import { endInstitution } from '../orders/bothSides.ts';
import type { World } from '../world.ts';
import { breakers } from './breach.ts';
import type { Conduct } from './conduct.ts';
import { clauseDuties, partiesOf } from './duties.ts';
import { institutionsOf } from './institutions.ts';
import { SWAP } from './row.ts';

const KEPT = 2;
const BROKEN = 3;

export function comply(world: World, conduct: Conduct): void {
  if (world.get(Region.inForce) === 0) return;
  const p = world.tables.params;
  for (let c = 0; c < MAX_CLAUSES; c++) {
    const due = world.get(Clause.due + c);
    if (due !== KEPT && due !== BROKEN) continue;
    const agreement = world.get(Clause.agreement + c) - 1;
    const parties = partiesOf(world, c);
    const isSwap = world.get(Clause.type + c) - 1 === SWAP;
    // a swap binds one state at a time; of the others' parties each answers for what it did
    const broke = due !== BROKEN ? 0 : isSwap ? 1 << (world.get(Clause.breaker + c) - 1) : breakers(world, c, clauseDuties(world, c), conduct);
    const place = world.get(Clause.place + c) - 1;
    const code = ByClause[CLAUSES[world.get(Clause.type + c) - 1] as ClauseType];
    for (let a = 0; a < N_STATES; a++) {
      if ((parties & (1 << a)) === 0) continue;
      for (let b = 0; b < N_STATES; b++) {
        if (a === b || (parties & (1 << b)) === 0) continue;
        if (due === KEPT) world.change(Relation.trust + pair(a, b), p.keptTrust, code, b, place);
        else if ((broke & (1 << b)) !== 0) {
          world.change(Relation.trust + pair(a, b), minus(p.brokenTrust), Rule.breach, b, place);
          if (isSwap) sanction(world, a, b);
        }
      }
    }
    if (due === BROKEN) endAfterBreach(world, agreement, broke, place);
  }
}

function sanction(world: World, by: number, against: number): void {
  if (world.get(Relation.sanction + pair(by, against)) === 0) {
    world.set(Region.sanctions, world.get(Region.sanctions) + 1);
    world.tell('sanctionsBegin', by, -1, against, world.tables.params.sanctionTurns);
  }
  world.set(Relation.sanction + pair(by, against), world.tables.params.sanctionTurns);
}

/** `suspend` ends the agreement; `compensate` lets it stand and costs the breaker money. */
function endAfterBreach(world: World, agreement: number, broke: number, place: number): void {
  if (world.get(Agreement.onBreach + agreement) === 1) {
    for (let s = 0; s < N_STATES; s++) if ((broke & (1 << s)) !== 0) world.change(State.budget + s, minus(world.tables.params.swapBudget), Rule.breach, s, place);
    return;
  }
  if (world.get(Agreement.status + agreement) !== 1) return;
  world.set(Agreement.status + agreement, 3);
  world.set(Region.inForce, world.get(Region.inForce) - 1);
  for (let c = 0; c < MAX_CLAUSES; c++) if (world.get(Clause.agreement + c) === agreement + 1) endInstitutions(world, c);
}

/** What a clause set up at its border falls with it. */
function endInstitutions(world: World, c: number): void {
  const place = world.get(Clause.place + c) - 1;
  if (place < 0) return;
  for (const column of institutionsOf(world.get(Clause.type + c) - 1, world.get(Clause.amountA + c), world.get(Clause.amountB + c))) endInstitution(world, column, place);
}

/** Agreements whose term is over end; called once a season, after compliance. */
export function expire(world: World): void {
  if (world.get(Region.inForce) === 0) return;
  for (let a = 0; a < MAX_AGREEMENTS; a++) {
    if (world.get(Agreement.status + a) !== 1 || world.get(Agreement.endsAt + a) > world.get(Region.turn) + 1) continue;
    world.set(Agreement.status + a, 2);
    world.set(Region.inForce, world.get(Region.inForce) - 1);
    world.tell('agreementEnded', world.get(Agreement.from + a), -1, world.get(Agreement.parties + a));
  }
}
