import type { SeatView } from '../../protocol/view.ts';
import panel from '../common/panel.module.css';
import { Delta } from '../table/Delta.tsx';
import { borderMeter, changedMeters, sortBorders, tensionOf } from '../table/situation.ts';
import { useWords } from '../table/words.ts';
import { useWhy } from '../why/context.ts';
import styles from './resolution.module.css';

/** Own meters and watched borders that moved; each opens its causes. */
export function Changes({ view, ownFirst = false }: { view: SeatView; ownFirst?: boolean }) {
  const words = useWords();
  const { t } = words;
  const openWhy = useWhy();
  const own = changedMeters(view);
  const borders = sortBorders(view).watched.flatMap((border) => {
    const seen = tensionOf(view, border.id);
    return seen && seen.delta !== 0 ? [{ meter: borderMeter(border.id, 'tension'), name: words.border(border.id), seen }] : [];
  });
  const rows = own.map(({ meter, seen }) => ({ meter, name: words.shortMeter(meter), seen }));
  return (
    <>
      {ownFirst && section(t('resolution.own'), rows)}
      {borders.length > 0 && section(t('resolution.bordersMoved'), borders)}
      {!ownFirst && section(t('resolution.own'), rows)}
    </>
  );

  function section(title: string, list: typeof borders) {
    return (
      <section>
        <h3 className={panel.eyebrow}>{title}</h3>
        {list.length === 0 ? <p className={panel.muted}>{t('resolution.unchanged')}</p> : (
          <ul className={styles.changes}>
            {list.map(({ meter, name, seen }) => (
              <li key={meter}>
                <button type="button" className={styles.change} onClick={() => openWhy(meter)}>
                  <span className={styles.name}>{name}</span>
                  <strong>{words.reading(meter, seen)}</strong>
                  <span className={styles.delta}><Delta meter={meter} seen={seen} /></span>
                  <span className="visually-hidden">{t('table.why')}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
    );
  }
}
