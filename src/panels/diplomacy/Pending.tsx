import type { BorderId } from '../../engine/names.ts';
import type { BorderView } from '../../protocol/view.ts';
import { Icon } from '../common/Icon.tsx';
import panel from '../common/panel.module.css';
import { useClient } from '../common/store.tsx';
import { useWords } from '../table/words.ts';
import styles from './diplomacy.module.css';

/** Requests that are answered by an order: good offices and deployments that wait for consent. Opening one looks at its border. */
export function Pending({ borders }: { borders: readonly BorderView[] }) {
  const { t, border } = useWords();
  const select = useClient((state) => state.select);
  const waiting = borders.flatMap((place): { id: BorderId; key: 'pendingGoodOffices' | 'pendingDeployment' }[] => [
    ...(place.goodOffices.stage === 'requested' ? [{ id: place.id, key: 'pendingGoodOffices' as const }] : []),
    ...(place.asked ? [{ id: place.id, key: 'pendingDeployment' as const }] : []),
  ]);
  if (waiting.length === 0) return null;
  return (
    <section>
      <h3 className={panel.eyebrow}>{t('diplomacy.pending')}</h3>
      <ul className={panel.cards}>
        {waiting.map(({ id, key }) => (
          <li key={`${key}${id}`}>
            <button type="button" className={styles.pending} onClick={() => select({ kind: 'border', id })}>
              <Icon name={key === 'pendingDeployment' ? 'shield' : 'talk'} size={18} />
              <span>{t(`diplomacy.${key}`, { border: border(id) })}<span className={panel.muted}>{t('diplomacy.atDesk')}</span></span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
