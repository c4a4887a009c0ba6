import { useClientStore } from '../common/store.tsx';
import { hostingOf } from '../screen/hosting.ts';

/** Phases at whose end a season is decided already: the game can be ended once it has gone on. */
const DECIDED = ['resolution', 'reflection'];

/** Ends the game where it stands and opens the debrief; does nothing more than that when the game is over already. */
export function useDebrief(): () => Promise<void> {
  const store = useClientStore();
  return async () => {
    const { hosting } = hostingOf(store);
    const phase = (): string | undefined => store.getState().view?.phase;
    if (phase() !== undefined && store.getState().view?.seat !== 'PUBLIC') await store.getState().sit('PUBLIC');
    for (let i = 0; i < DECIDED.length && DECIDED.includes(phase() ?? ''); i++) await hosting.getState().turnPage();
    const isEnded = phase() === 'ended' || (await hosting.getState().command({ do: 'endEarly' }));
    if (isEnded) store.getState().go('debrief');
  };
}
