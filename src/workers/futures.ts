/** The worker of forecasts: wires them to this browser's messages. */
import type { ToFutures } from '../protocol/forecast.ts';
import { Forecasts } from './forecasts.ts';
import type { Library } from './library.ts';

/** Makes this worker answer questions about futures. */
export function serveForecasts(library: Library): void {
  // A message to oneself comes after all that wait, and sooner than any timer.
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  const forecasts = new Forecasts({
    library,
    post: (message) => postMessage(message),
    soon(work) {
      waiting.push(work);
      port2.postMessage(null);
    },
  });
  // Both ends come from one build: what comes in is what the page's side sends.
  addEventListener('message', (event: MessageEvent<ToFutures>) => forecasts.handle(event.data));
}
