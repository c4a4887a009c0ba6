/** The seat whose slip is entered. It is asked for beside the page's own view: nothing else on the screen ever shows it. */
import { useCallback, useState } from 'react';
import type { StateId } from '../../../engine/names.ts';
import type { Command } from '../../../protocol/commands.ts';
import { isState } from '../../../protocol/seats.ts';
import type { SeatView } from '../../../protocol/view.ts';
import type { Request } from '../../../protocol/wire.ts';
import { useClientStore } from '../../common/store.tsx';

export interface Slip {
  /** The delegation's view; null between two delegations. */
  readonly view: SeatView | null;
  readonly busy: boolean;
  readonly sit: (state: StateId) => Promise<boolean>;
  readonly send: (command: Command) => Promise<boolean>;
  /** Back to what everyone may read, which the page shows. */
  readonly rise: () => Promise<boolean>;
}

export function useSlip(): Slip {
  const store = useClientStore();
  const [view, setView] = useState<SeatView | null>(null);
  const [busy, setBusy] = useState(false);
  /** What comes back is a seat's, and stays here, or everyone's, and is the page's. */
  const ask = useCallback(async (request: Extract<Request, { ask: 'sit' | 'command' }>): Promise<boolean> => {
    setBusy(true);
    const { request: send, show } = store.getState();
    const answer = await send(request);
    if (answer !== null) {
      store.setState({ error: null });
      setView(isState(answer.seat) ? answer : null);
      if (!isState(answer.seat)) await show(() => Promise.resolve(answer));
    }
    setBusy(false);
    return answer !== null;
  }, [store]);
  return {
    view,
    busy,
    sit: (seat) => ask({ ask: 'sit', seat }),
    send: (command) => ask({ ask: 'command', command }),
    rise: () => ask({ ask: 'sit', seat: 'PUBLIC' }),
  };
}
