import { describe, expect, it } from 'vitest';
import type { Envelope } from '../protocol/wire.ts';
import { connect, ConnectionLost, type Port } from './connection.ts';

/** A port whose other end the test plays. */
function fakePort() {
  const listeners: Record<string, ((event: { data?: unknown }) => void)[]> = {};
  const sent: Envelope[] = [];
  let terminated = false;
  const port: Port = {
    postMessage: (message) => sent.push(message),
    addEventListener: (type, listener) => (listeners[type] ??= []).push(listener),
    terminate: () => { terminated = true; },
  };
  const emit = (type: string, data?: unknown): void => listeners[type]?.forEach((listener) => listener({ data }));
  return { port, sent, emit, isTerminated: () => terminated };
}

describe('the connection to the session', () => {
  it('gives each answer to the request that asked for it, in whatever order they come', async () => {
    const { port, sent, emit } = fakePort();
    const connection = connect(port);
    const catalog = connection.ask({ ask: 'catalog' });
    const saves = connection.ask({ ask: 'saves' });
    emit('message', { id: sent[1]?.id, ok: true, answer: { saves: [], storage: 'kept' } });
    emit('message', { id: sent[0]?.id, ok: true, answer: [] });
    expect(await catalog).toMatchObject({ answer: [] });
    expect(await saves).toMatchObject({ answer: { storage: 'kept' } });
  });
  it('hands on a refusal as a reply', async () => {
    const { port, sent, emit } = fakePort();
    const asked = connect(port).ask({ ask: 'resume', save: 'x' });
    emit('message', { id: sent[0]?.id, ok: false, error: { code: 'unknownSave' } });
    expect(await asked).toEqual({ id: sent[0]?.id, ok: false, error: { code: 'unknownSave' } });
  });
  it('tells listeners what the session pushes, until they stop listening', () => {
    const { port, emit } = fakePort();
    const connection = connect(port);
    const heard: string[] = [];
    const stop = connection.onPush(({ storage }) => heard.push(storage));
    emit('message', { push: 'storage', storage: 'full' });
    stop();
    emit('message', { push: 'storage', storage: 'kept' });
    expect(heard).toEqual(['full']);
  });
  it.each([['error', undefined], ['messageerror', undefined], ['message', { nonsense: 1 }], ['message', null]])('is lost for good after %s %j', async (type, data) => {
    const { port, emit, isTerminated } = fakePort();
    const connection = connect(port);
    let lost = 0;
    connection.onLost(() => { lost += 1; });
    const asked = connection.ask({ ask: 'catalog' });
    emit(type, data);
    emit(type, data);
    await expect(asked).rejects.toBeInstanceOf(ConnectionLost);
    await expect(connection.ask({ ask: 'saves' })).rejects.toBeInstanceOf(ConnectionLost);
    expect(lost).toBe(1);
    expect(isTerminated()).toBe(true);
  });
});
