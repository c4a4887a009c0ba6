/** Who comes to the device next, and what turns the page for everyone. Fetched when a device is first shared. */
import type { CommandResult } from '../protocol/commands.ts';
import type { SeatDue } from '../protocol/screen.ts';
import { personsOf } from '../protocol/seats.ts';
import type { SeatView } from '../protocol/view.ts';
import type { Session } from '../session/contract.ts';

type Seat = SeatDue['seat'];

/** What waits for this seat's answer in the talks, each with a name of its own. */
function waiting(view: SeatView): readonly string[] {
  return [
    ...view.offers.filter((offer) => offer.mayAnswer).map(({ id }) => `offer ${id}`),
    ...view.talks.filter((talk) => talk.isAsked).map(({ border }) => `wishes ${border}`),
    ...(view.cases ?? []).flatMap((one) => [
      ...one.confided.map(({ by, turn }) => `confided ${one.border} ${by} ${turn}`),
      ...one.texts.flatMap((text) => (text.amendments ?? []).map(({ by }) => `amendment ${text.id} ${by}`)),
    ]),
  ];
}

/** Remembers which delegations have been at the device in this phase, and what they left unanswered. */
export class Seating {
  readonly #session: Session;
  #phase = '';
  readonly #left = new Map<Seat, ReadonlySet<string>>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Told when a seat gives the device away, while its view is still the present one. */
  leaves(seat: Seat): void {
    this.#follow();
    this.#left.set(seat, new Set(waiting(this.#session.view(seat))));
  }

  /** In the order in which they come: another delegation begins every turn, the envoy comes after those it serves. */
  due(): readonly SeatDue[] {
    this.#follow();
    const { players, waitingFor, turn, phase } = this.#session.view('PUBLIC');
    const persons = personsOf(this.#session.record().seats).filter((seat) => players[seat] === 'person');
    const states = persons.filter((seat) => seat !== 'ENVOY');
    const from = states.length === 0 ? 0 : (turn - 1) % states.length;
    const order = [...states.slice(from), ...states.slice(0, from), ...persons.filter((seat) => seat === 'ENVOY')];
    return order.map((seat) => ({ seat, due: this.#dueOf(seat, phase, waitingFor.includes(seat)) }));
  }

  #dueOf(seat: Seat, phase: SeatView['phase'], isWaitedFor: boolean): SeatDue['due'] {
    if (phase === 'orders') return isWaitedFor ? 'first' : 'none';
    if (phase !== 'diplomacy' || !isWaitedFor) return 'none';
    const left = this.#left.get(seat);
    if (left === undefined) return 'first';
    return waiting(this.#session.view(seat)).some((item) => !left.has(item)) ? 'again' : 'none';
  }

  #follow(): void {
    const phase = `${this.#session.turn} ${this.#session.phase}`;
    if (phase === this.#phase) return;
    this.#phase = phase;
    this.#left.clear();
  }
}

/** Every seat that is waited for is done with this phase; without persons the envoy's place turns the page. */
export function turnPage(session: Session): CommandResult {
  const { turn, phase } = session;
  const { waitingFor } = session.view('PUBLIC');
  for (const seat of waitingFor.length > 0 ? waitingFor : (['ENVOY'] as const)) {
    if (session.turn !== turn || session.phase !== phase) break;
    const done = session.command(seat, { do: 'advance' });
    if (!done.ok) return done;
  }
  return { ok: true };
}
