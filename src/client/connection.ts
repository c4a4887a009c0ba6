/** How the page talks to the session that referees its game: numbered requests, one reply each, and a few pushes. */
import type { Envelope, Push, Reply, Request } from '../protocol/wire.ts';
import { isObject, isOneOf } from './forms.ts';

export interface Connection {
  /** Rejects with `ConnectionLost` when the session can no longer answer; a refusal is a reply, not a rejection. */
  ask<R extends Request>(request: R): Promise<Reply<R['ask']>>;
  /** Returns how to stop listening. */
  onPush(listener: (push: Push) => void): () => void;
  /** Told once, when the session has died. Returns how to stop listening. */
  onLost(listener: () => void): () => void;
}

/** The session died or sent what is no message; only a reload helps, and the save is safe. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}

/** The part of a Worker that a connection needs; tests pass their own. */
export interface Port {
  postMessage(message: Envelope): void;
  addEventListener(type: 'message' | 'error' | 'messageerror', listener: (event: { data?: unknown }) => void): void;
  terminate(): void;
}

// Only the envelope is checked: both ends come from one build, and a full check of each view would cost every turn.
const isReply = (data: unknown): data is Reply =>
  isObject(data) && typeof data['id'] === 'number' && (data['ok'] === true || (data['ok'] === false && isObject(data['error']) && typeof data['error']['code'] === 'string'));
const isPush = (data: unknown): data is Push => isObject(data) && data['push'] === 'storage' && isOneOf(['kept', 'full', 'blocked'], data['storage']);

/** Wraps a port that speaks the protocol. */
export function connect(port: Port): Connection {
  const waiting = new Map<number, { done: (reply: Reply) => void; fail: (error: ConnectionLost) => void }>();
  const pushed = new Set<(push: Push) => void>();
  const onLost = new Set<() => void>();
  let lost: ConnectionLost | null = null;
  let lastId = 0;

  const lose = (why: string): void => {
    if (lost) return;
    lost = new ConnectionLost(why);
    port.terminate();
    for (const { fail } of waiting.values()) fail(lost);
    waiting.clear();
    for (const listener of onLost) listener();
  };

  port.addEventListener('error', () => lose('The session stopped with an error.'));
  port.addEventListener('messageerror', () => lose('The session sent a message that cannot be read.'));
  port.addEventListener('message', ({ data }) => {
    if (isPush(data)) {
      for (const listener of pushed) listener(data);
      return;
    }
    if (!isReply(data)) return lose('The session sent what is no message of the protocol.');
    waiting.get(data.id)?.done(data);
    waiting.delete(data.id);
  });

  return {
    ask<R extends Request>(request: R): Promise<Reply<R['ask']>> {
      if (lost) return Promise.reject(lost);
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        // The request fixes the type of its answer.
        waiting.set(id, { done: (reply) => resolve(reply as Reply<R['ask']>), fail: reject });
        port.postMessage({ id, request });
      });
    },
    onPush(listener) {
      pushed.add(listener);
      return () => pushed.delete(listener);
    },
    onLost(listener) {
      onLost.add(listener);
      return () => onLost.delete(listener);
    },
  };
}

/** A session in a worker of this page: solo play and one screen. */
export function workerConnection(): Connection {
  return connect(new Worker(new URL('../workers/game.worker.ts', import.meta.url), { type: 'module', name: 'session' }));
}
