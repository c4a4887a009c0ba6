import { useState } from 'react';
import type { Command } from '../../protocol/commands.ts';
import type { WireError } from '../../protocol/wire.ts';
import { useClient, useClientStore } from '../common/store.tsx';

/** Sends commands from one place of a panel, and keeps why the last one was refused, so that it is said there and not over the page. */
export function useCommand() {
  const store = useClientStore();
  const busy = useClient((client) => client.busy);
  const [refused, setRefused] = useState<WireError | null>(null);
  return {
    busy,
    refused,
    forget: (): void => setRefused(null),
    /** True when the referee took it. */
    async run(command: Command): Promise<boolean> {
      setRefused(null);
      const done = await store.getState().send(command);
      const { error, dismissError } = store.getState();
      if (!done && error !== null) {
        setRefused(error);
        dismissError();
      }
      return done;
    },
  };
}
