import { lazy, Suspense, useState } from 'react';
import type { SaveSummary } from '../../protocol/wire.ts';
import { Button, IconButton } from '../common/Button.tsx';
import { useClient } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import styles from './Saves.module.css';
import { useSaveNames } from './saveNames.ts';

const ConfirmDelete = lazy(() => import('./ConfirmDelete.tsx'));
/** How many games are listed before the rest is folded away. */
const SHOWN = 2;

/** Games kept on this device, the latest first. */
export default function Saves() {
  const { t } = useTranslation();
  const saves = useClient((s) => s.saves);
  const go = useClient((s) => s.go);
  const [all, setAll] = useState(false);
  const [deleting, setDeleting] = useState<SaveSummary | null>(null);
  const sorted = [...saves].sort((a, b) => b.savedAt - a.savedAt);
  const rest = sorted.length - SHOWN;
  return (
    <section className={styles.saves} aria-labelledby="saves">
      <h2 id="saves">{t('saves.title')}</h2>
      <ul>
        {sorted.slice(0, all ? undefined : SHOWN).map((save) => (
          <li key={save.save}><Save save={save} onDelete={() => setDeleting(save)} /></li>
        ))}
      </ul>
      <div className={styles.more}>
        {rest > 0 && <Button look="quiet" icon={all ? 'up' : 'down'} onClick={() => setAll(!all)}>{all ? t('saves.fewer') : t('saves.all', { count: rest })}</Button>}
        {saves.some((save) => save.ended) && <Button look="quiet" icon="chart" onClick={() => go('worlds')}>{t('saves.compare')}</Button>}
      </div>
      {deleting && <Suspense fallback={null}><ConfirmDelete save={deleting} onClose={() => setDeleting(null)} /></Suspense>}
    </section>
  );
}

function Save({ save, onDelete }: { save: SaveSummary; onDelete: () => void }) {
  const { t, i18n } = useTranslation();
  const resume = useClient((s) => s.resume);
  const busy = useClient((s) => s.busy);
  const names = useSaveNames(save);
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' }).format(save.savedAt);
  const marks = [save.rehearsed && t('saves.rehearsed'), save.readOnly && t('saves.readOnly')].filter(Boolean);
  const goesOn = !save.ended && !save.readOnly;
  return (
    <article className={styles.save}>
      <div className={styles.words}>
        <h3>{names.title}</h3>
        <p>{[names.seat, save.ended ? t('saves.ended') : t('saves.turn', { turn: save.turn, turns: save.turns }), ...marks].join(' · ')}</p>
        <p><time dateTime={new Date(save.savedAt).toISOString()}>{when}</time></p>
        <span className={styles.progress} aria-hidden="true"><span style={{ inlineSize: `${(100 * save.turn) / Math.max(1, save.turns)}%` }} /></span>
      </div>
      <Button look={goesOn ? 'primary' : 'secondary'} disabled={busy} aria-label={t(goesOn ? 'saves.resumeOf' : 'saves.lookOf', names)} onClick={() => void resume(save.save)}>
        {t(goesOn ? 'saves.resume' : 'saves.look')}
      </Button>
      <IconButton icon="trash" label={t('saves.deleteOf', names)} onClick={onDelete} />
    </article>
  );
}
