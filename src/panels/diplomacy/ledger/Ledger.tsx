import type { SeatView } from '../../../protocol/view.ts';
import panel from '../../common/panel.module.css';
import { useWords } from '../../table/words.ts';
import { Agreement } from './Agreement.tsx';
import { groupsOf } from './groups.ts';

/** Every promise that this viewer knows of: what falls due next, and what became of what fell due. */
export default function Ledger({ view }: { view: SeatView }) {
  const { t } = useWords();
  const groups = groupsOf(view.ledger);
  if (groups.length === 0) return <p className={panel.muted}>{t('diplomacy.ledger.none')}</p>;
  return <ul className={panel.cards}>{groups.map((promises) => <li key={promises[0]?.agreement} className={panel.card}><Agreement promises={promises} view={view} /></li>)}</ul>;
}
