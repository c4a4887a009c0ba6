/** The playing screen: the map in full, the situation on one side, the current phase on the other. */
import { Suspense, useCallback, useState } from 'react';
import { later } from '../common/later.ts';
import { LoadingState } from '../common/States.tsx';
import { useClient } from '../common/store.tsx';
import { useWarmForecast } from '../forecast/useWarmForecast.ts';
import { WhyContext } from '../why/context.ts';
import { Narrow } from './Narrow.tsx';
import { NARROW, useMedia } from './useMedia.ts';
import { useWords } from './words.ts';
import { Wide } from './Wide.tsx';

const Why = later(() => import('../why/Why.tsx'), 'why');

export default function Table() {
  const { t } = useWords();
  const view = useClient((state) => state.view);
  // While the resolution plays, meters wait for its end: the map tells the story first.
  const before = useClient((state) => (state.playback.running ? state.playback.before : null));
  const isNarrow = useMedia(NARROW);
  const [meter, setMeter] = useState<string | null>(null);
  useWarmForecast();
  const openWhy = useCallback((name: string) => setMeter(name), []);
  if (view === null) return <LoadingState />;
  const Layout = isNarrow ? Narrow : Wide;
  return (
    <WhyContext value={openWhy}>
      <Layout view={view} seen={before ?? view} />
      <p className="visually-hidden" role="status">
        {t('table.summary', { phase: t(`names.phase.${view.phase}`), season: t(`names.season.${view.season}`), turn: view.turn, turns: view.game.turns })}
      </p>
      {meter !== null && <Suspense fallback={null}><Why meter={meter} onClose={() => setMeter(null)} /></Suspense>}
    </WhyContext>
  );
}
