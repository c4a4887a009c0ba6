import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.tsx';
import styles from './Sources.module.css';
import { useClient } from './store.tsx';

/** The word that stands where a number has no source. */
const ASSUMPTION = 'assumption';

/** Ids of the source register, each a way into the library; 'assumption' is said in words. */
export function Sources({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation();
  const go = useClient((state) => state.go);
  const unique = [...new Set(ids)];
  return (
    <ul className={styles.list}>
      {unique.map((id) => (
        <li key={id}>
          {id === ASSUMPTION ? (
            <span className={styles.assumption}>{t('table.assumption')}</span>
          ) : (
            <button type="button" className={styles.source} onClick={() => go('library', id)}>
              <Icon name="book" size={15} />
              {id}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
