/** A shared device while no delegation looks: the curtain before the next one, or what everyone may read. */
import { LoadingState } from '../common/States.tsx';
import { useClient } from '../common/store.tsx';
import { Controls } from './Controls.tsx';
import { Curtain } from './Curtain.tsx';
import { useHosting } from './hosting.ts';
import { Public } from './Public.tsx';

export default function Screen() {
  const view = useClient((state) => state.view);
  const curtain = useHosting((hosting) => hosting.curtain);
  if (view?.seat !== 'PUBLIC') return <LoadingState />;
  if (curtain !== null) return <Curtain key={curtain} seat={curtain} />;
  return <Public view={view}><Controls view={view} /></Public>;
}
