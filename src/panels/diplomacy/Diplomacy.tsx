/** Talks of the season: the tables, and what is opened from them. Only the list of tables comes with the season. */
import { Suspense, useEffect, useRef, useState } from 'react';
import type { SeatView } from '../../protocol/view.ts';
import { later } from '../common/later.ts';
import { LoadingState } from '../common/States.tsx';
import { type Place, TABLES } from './place.ts';
import { Tables } from './Tables.tsx';
import { useTold } from './useTold.ts';

const Write = later(() => import('./compose/Write.tsx'), 'compose', 'talk');
const OpenTable = later(() => import('./versions/OpenTable.tsx'), 'talk');
const Say = later(() => import('./intents/Say.tsx'), 'talk');
const Wishes = later(() => import('./envoy/Wishes.tsx'), 'talk');
const Desk = later(() => import('./envoy/Desk.tsx'), 'talk');

/** What a place was opened from, as its `data-place`. */
function openerOf(place: Place): string {
  switch (place.at) {
    case 'table': return `table ${place.key}`;
    case 'wishes': return `wishes ${place.border}`;
    default: return place.at;
  }
}

export function Diplomacy({ view }: { view: SeatView }) {
  const [place, setPlace] = useState<Place>(TABLES);
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useRef<Place>(TABLES);
  useTold(view);
  useEffect(() => {
    const { current: from } = opened;
    opened.current = place;
    root.current?.closest('[data-scrolls]')?.scrollTo({ top: 0 });
    if (place.at !== 'tables' || from.at === 'tables') return;
    // Back where one came from; after something new, at the head of the list that now holds it.
    const opener = root.current?.querySelector<HTMLElement>(`[data-place="${openerOf(from)}"]`);
    (from.at === 'write' ? heading.current : (opener ?? heading.current))?.focus();
  }, [place]);
  return <div ref={root} data-at={place.at}><Suspense fallback={<LoadingState />}>{content()}</Suspense></div>;

  function content() {
    const back = (): void => setPlace(TABLES);
    if (view.seat !== 'PUBLIC') {
      switch (place.at) {
        case 'write': return <Write view={view} seat={view.seat} purpose={place.purpose} onDone={back} />;
        case 'table': return <OpenTable key={place.key} view={view} table={place.key} go={setPlace} />;
        case 'say': return <Say view={view} seat={view.seat} onDone={back} />;
        case 'wishes': return <Wishes view={view} border={place.border} onDone={back} />;
      }
    }
    return view.seat === 'ENVOY' ? <Desk view={view} go={setPlace} heading={heading} /> : <Tables view={view} go={setPlace} heading={heading} />;
  }
}
