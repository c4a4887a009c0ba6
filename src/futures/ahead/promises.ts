/** Agreements that a seat knows of, and what became of their promises. */
import { Agreement, Clause, MAX_AGREEMENTS, MAX_CLAUSES } from '../../engine/layout.ts';
import type { World } from '../../engine/world.ts';

export interface Pledged {
  /** As both sides see it (AgreementView.id). */
  readonly agreement: number;
  /** Bits of states. */
  readonly parties: number;
  readonly isPublic: boolean;
  /** Index in CLAUSES; index in BORDERS or −1. */
  readonly type: number;
  readonly place: number;
  readonly broken: number;
}

/** All promises in the pool, those of agreements that no longer bind included. */
export function promisesOf(world: World): Pledged[] {
  const promises: Pledged[] = [];
  for (let c = 0; c < MAX_CLAUSES; c++) {
    const slot = world.get(Clause.agreement + c) - 1;
    if (slot < 0) continue;
    promises.push({
      agreement: world.get(Agreement.signedAt + slot) * MAX_AGREEMENTS + slot, parties: world.get(Agreement.parties + slot),
      isPublic: world.get(Agreement.isPublic + slot) === 1, type: world.get(Clause.type + c) - 1, place: world.get(Clause.place + c) - 1, broken: world.get(Clause.broken + c),
    });
  }
  return promises;
}
