/** A device that several delegations share: who comes to it, what the host of the game does, and what is kept beside the game. A slice beside the page's store. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SeatId } from '../engine/names.ts';
import type { Command } from '../protocol/commands.ts';
import type { HostView } from '../protocol/hostCommands.ts';
import type { Beside, Notes, SeatDue } from '../protocol/screen.ts';
import { isShared } from '../protocol/seats.ts';
import type { Request } from '../protocol/wire.ts';
import { type ClockState, createClock } from './clock.ts';
import type { ClientState, ClientStore } from './store.ts';

export type HostCommand = Extract<Request, { ask: 'host' }>['command'] & Command;

export interface HostingState {
  /** Persons' seats in the order in which they come. */
  readonly seating: readonly SeatDue[];
  /** The delegation to which the device is being passed; a curtain hides everything else. */
  readonly curtain: SeatId | null;
  /** Null until the host's drawer was opened. */
  readonly host: HostView | null;
  readonly isDrawerOpen: boolean;
  /** What a lesson's plan remembers. */
  readonly lesson: Notes;
  /** What a debrief that is led remembers. */
  readonly lead: Notes;
  /** Seats whose delegations have read their role sheets on this page. */
  readonly met: readonly SeatId[];
  meet(seat: SeatId): void;
  /** Lowers the curtain before this delegation, or raises it again. */
  pass(seat: SeatId | null): void;
  /** Shows the view of the delegation behind the curtain. */
  open(): Promise<boolean>;
  /** On to the next phase, for everyone at the device. */
  turnPage(): Promise<boolean>;
  command(command: HostCommand): Promise<boolean>;
  openDrawer(open: boolean): void;
  keepLesson(lesson: Notes): void;
  keepLead(lead: Notes): void;
}
export interface Hosting {
  readonly hosting: StoreApi<HostingState>;
  readonly clock: StoreApi<ClockState>;
}

/** The delegation that should come next. */
export const nextOf = (seating: readonly SeatDue[]): SeatId | null => (seating.find(({ due }) => due === 'first') ?? seating.find(({ due }) => due === 'again'))?.seat ?? null;

/** Follows the game of `client` for as long as the page lives. */
export function createHosting(client: ClientStore, now?: () => number): Hosting {
  const ask = client.getState().request;
  let beside: Beside = {};
  /** False from a change of games until it is known what was kept beside the new one: nothing of the old one may be kept there. */
  let isKnown = false;
  const keep = (change: Beside): void => {
    beside = { ...beside, ...change };
    if (isKnown) void ask({ ask: 'keepBeside', beside });
  };
  const clock = createClock({ keep: (face) => keep({ clock: face }), ...(now === undefined ? {} : { now }) });

  const hosting = createStore<HostingState>()((set, get) => {
    const look = async (): Promise<void> => {
      const host = await ask({ ask: 'hostView' });
      if (host) set({ host });
    };
    return {
      seating: [], curtain: null, host: null, isDrawerOpen: false, lesson: {}, lead: {}, met: [],
      meet: (seat) => set({ met: [...get().met, seat] }),
      pass: (curtain) => set({ curtain }),
      async open() {
        const { curtain } = get();
        const isOpen = curtain !== null && (await client.getState().sit(curtain));
        set({ curtain: null });
        return isOpen;
      },
      turnPage: () => client.getState().show(() => ask({ ask: 'turnPage' })),
      async command(command) {
        const isDone = await client.getState().show(() => ask({ ask: 'host', command }));
        await look();
        return isDone;
      },
      openDrawer(isDrawerOpen) {
        set({ isDrawerOpen });
        if (isDrawerOpen) void look();
      },
      keepLesson(lesson) {
        set({ lesson });
        keep({ lesson });
      },
      keepLead(lead) {
        set({ lead });
        keep({ lead });
      },
    };
  });

  /** Whose turn it is; a delegation that has just given the device away is followed by the next. */
  async function call(isGiven: boolean): Promise<void> {
    const { view } = client.getState();
    const seating = await ask({ ask: 'seating' });
    if (seating === null || client.getState().view !== view) return;
    hosting.setState({ seating, ...(isGiven ? { curtain: nextOf(seating) } : {}) });
  }
  const become = (next: Beside): void => {
    beside = next;
    clock.getState().take(next.clock ?? { endsAt: null, left: null, paused: false });
    hosting.setState({ lesson: next.lesson ?? {}, lead: next.lead ?? {} });
  };
  async function take(): Promise<void> {
    const { save } = client.getState();
    isKnown = false;
    become({});
    hosting.setState({ host: null, met: [] });
    const kept = await ask({ ask: 'beside' });
    const { save: now, view } = client.getState();
    if (kept === null || now !== save) return;
    isKnown = true;
    // a game that was stepped back is played again: its debrief is still to come
    const { lead, ...rest } = kept;
    become(view?.phase === 'ended' && lead !== undefined ? kept : rest);
  }
  const follow = ({ view, save, screen }: ClientState, before: Pick<ClientState, 'view' | 'save'>): void => {
    // a projector only looks on
    if (view === null || screen === 'projector') return;
    if (save !== null && save !== before.save) void take();
    if (view === before.view || !isShared(view)) return;
    const isSame = view.phase === before.view?.phase && view.turn === before.view.turn && save === before.save;
    if (!isSame) hosting.setState({ curtain: null });
    if (view.seat === 'PUBLIC') void call(isSame && before.view?.seat !== 'PUBLIC');
  };
  client.subscribe(follow);
  follow(client.getState(), { view: null, save: null });
  return { hosting, clock };
}
