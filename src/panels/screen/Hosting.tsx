/** What belongs to a shared device on every screen of its game: the pause, the host's drawer, and the second window's news. */
import { Suspense, useEffect } from 'react';
import { openChannel, present } from '../../client/projector.ts';
import { later } from '../common/later.ts';
import { useClient, useClientStore } from '../common/store.tsx';
import { hostingOf, useClock, useHosting } from './hosting.ts';
import { Paused } from './Paused.tsx';

const Host = later(() => import('../host/Host.tsx'), 'screen');
const LessonBar = later(() => import('../plan/LessonBar.tsx'), 'screen');

export default function HostingLayer() {
  const store = useClientStore();
  const isPaused = useClock((clock) => clock.paused);
  const isDrawerOpen = useHosting((hosting) => hosting.isDrawerOpen);
  const isLesson = useHosting((hosting) => hosting.lesson['minutes'] !== undefined);
  const ended = useClient((client) => client.view?.phase === 'ended');
  useKeys();
  useEffect(() => {
    const { hosting, clock } = hostingOf(store);
    const channel = openChannel();
    const now = (): string | null => {
      const said = hosting.getState().lesson['say'];
      return typeof said === 'string' ? said : null;
    };
    return channel === null ? undefined : present({ client: store, clock, say: { now, subscribe: hosting.subscribe } }, channel);
  }, [store]);
  return (
    <>
      {isLesson && <Suspense fallback={null}><LessonBar /></Suspense>}
      {isDrawerOpen && <Suspense fallback={null}><Host /></Suspense>}
      {isPaused && !ended && <Paused canResume />}
    </>
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'button'].includes(target.type)));

/** P stops and starts everything, H opens the host's drawer; neither while somebody writes, nor with another key held. */
function useKeys(): void {
  const store = useClientStore();
  useEffect(() => {
    const { hosting, clock } = hostingOf(store);
    const press = (event: KeyboardEvent): void => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      // By its place on the keyboard: the same key under every alphabet.
      if (event.code === 'KeyP') {
        const { paused, pause, resume } = clock.getState();
        if (paused) resume();
        else pause();
      } else if (event.code === 'KeyH' && !clock.getState().paused) hosting.getState().openDrawer(!hosting.getState().isDrawerOpen);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [store]);
}
