import type { BorderId } from '../../engine/names.ts';
import type { SeatView } from '../../protocol/view.ts';
import { Icon, type IconName } from '../common/Icon.tsx';
import panel from '../common/panel.module.css';
import { useClient } from '../common/store.tsx';
import { useWords } from '../table/words.ts';
import styles from './diplomacy.module.css';
import type { Go } from './place.ts';

/** What waits for this seat besides offers: requests that are answered by an order, and an envoy who asks for its wishes. */
export function Pending({ view, go }: { view: SeatView; go: Go }) {
  const { t, border } = useWords();
  const select = useClient((state) => state.select);
  const look = (id: BorderId) => (): void => select({ kind: 'border', id });
  const waiting: readonly { readonly key: string; readonly icon: IconName; readonly words: string; readonly note: string; readonly open: () => void }[] = [
    ...view.talks.filter(({ isAsked, confided }) => isAsked || confided).map(({ border: id, confided }) => ({
      key: `wishes ${id}`, icon: 'thought', words: t(confided ? 'diplomacy.wishesKept' : 'diplomacy.wishes', { border: border(id) }), note: t('diplomacy.onlyEnvoy'), open: () => go({ at: 'wishes', border: id }),
    } as const)),
    ...view.borders.filter(({ goodOffices }) => goodOffices.stage === 'requested').map(({ id }) => ({
      key: `offices ${id}`, icon: 'talk', words: t('diplomacy.pendingGoodOffices', { border: border(id) }), note: t('diplomacy.atDesk'), open: look(id),
    } as const)),
    ...view.borders.filter(({ asked }) => asked).map(({ id }) => ({
      key: `mission ${id}`, icon: 'shield', words: t('diplomacy.pendingDeployment', { border: border(id) }), note: t('diplomacy.atDesk'), open: look(id),
    } as const)),
  ];
  if (waiting.length === 0) return null;
  return (
    <section>
      <h3 className={panel.eyebrow}>{t('diplomacy.pending')}</h3>
      <ul className={panel.cards}>
        {waiting.map(({ key, icon, words, note, open }) => (
          <li key={key}>
            <button type="button" className={styles.pending} data-place={key} onClick={open}>
              <Icon name={icon} size={18} />
              <span>{words}<span className={panel.muted}>{note}</span></span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
