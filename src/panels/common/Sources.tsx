import { useEffect, useState } from 'react';
import { loadRegister, titleOf, type Register } from '../library/register.ts';
import { Icon } from './Icon.tsx';
import styles from './Sources.module.css';
import { useClient } from './store.tsx';
import { useTranslation } from './text.tsx';

/** The word that stands where a number has no source. */
const ASSUMPTION = 'assumption';

/** Ids of the source register with their titles, each a way into the library; 'assumption' is said in words. */
export function Sources({ ids }: { ids: readonly string[] }) {
  const { t, i18n } = useTranslation();
  const go = useClient((state) => state.go);
  const [register, setRegister] = useState<Register>({});
  useEffect(() => {
    let isCurrent = true;
    // Without the register the ids still lead to the library, which says what is wrong.
    loadRegister().then((loaded) => isCurrent && setRegister(loaded), () => undefined);
    return () => {
      isCurrent = false;
    };
  }, []);
  return (
    <ul className={styles.list}>
      {[...new Set(ids)].map((id) => {
        const source = register[id];
        return (
          <li key={id}>
            {id === ASSUMPTION ? (
              <span className={styles.assumption}>{t('table.assumption')}</span>
            ) : (
              <button type="button" className={styles.source} onClick={() => go('library', id)}>
                <Icon name="book" size={15} />
                <span><strong>{id}</strong>{source && ` ${titleOf(source, i18n.language)}`}</span>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
