import { lazy, Suspense, useState } from 'react';
import basin from '../../../assets/home/basin.svg';
import type { ScenarioCard } from '../../protocol/wire.ts';
import { Button } from '../common/Button.tsx';
import { LoadingState } from '../common/States.tsx';
import { useClient } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import styles from './Home.module.css';
import { DropFile, OpenFile } from './OpenFile.tsx';
import { situations } from './recommended.ts';
import { Scenario } from './Scenario.tsx';
import { StorageNotice } from './StorageNotice.tsx';

/** Who comes for the first time has none. */
const Saves = lazy(() => import('./Saves.tsx'));

/** The first screen: what this is, the situations, and the way back into a game. */
export function Home() {
  const { t } = useTranslation();
  const catalog = useClient((s) => s.catalog);
  const saves = useClient((s) => s.saves.length);
  const go = useClient((s) => s.go);
  const openGlossary = useClient((s) => s.openGlossary);
  return (
    <DropFile>
      <div className={styles.home}>
        <img src={basin} alt="" className={styles.basin} />
        <section className={styles.hero}>
          <p className={styles.eyebrow}>{t('home.eyebrow')}</p>
          <h1>{t('home.title')}</h1>
          <p className={styles.lead}>{t('home.lead')}</p>
        </section>
        {saves > 0 && <Suspense fallback={null}><Saves /></Suspense>}
        <section className={styles.scenarios} aria-labelledby="scenarios">
          {catalog ? <Scenarios catalog={catalog} /> : <LoadingState label={t('home.loading')} />}
        </section>
        <footer className={styles.footer}>
          <StorageNotice />
          <p>{t('app.notice')}</p>
          <div className={styles.links}>
            <OpenFile />
            <Button look="quiet" icon="book" onClick={() => go('library')}>{t('home.explore')}</Button>
            <Button look="quiet" icon="scales" onClick={() => go('library', 'checked')}>{t('home.checked')}</Button>
            <Button look="quiet" icon="info" onClick={() => openGlossary('')}>{t('home.terms')}</Button>
          </div>
        </footer>
      </div>
    </DropFile>
  );
}

/** A card for each situation; the length is chosen once for all of them, and each says how many seasons that means. */
function Scenarios({ catalog }: { catalog: readonly ScenarioCard[] }) {
  const { t } = useTranslation();
  const [isShort, setShort] = useState(false);
  const parents = situations(catalog);
  const shorter = (card: ScenarioCard) => catalog.find((other) => other.variantOf === card.id && other.turns < card.turns);
  if (parents.length === 0) return <p role="alert">{t('home.noScenarios')}</p>;
  return (
    <>
      <div className={styles.choose}>
        <h2 id="scenarios">{t('home.scenarios')}</h2>
        {parents.some(shorter) && (
          <fieldset className={styles.length}>
            <legend className="visually-hidden">{t('home.length')}</legend>
            {(['full', 'short'] as const).map((length) => (
              <label key={length}>
                <input type="radio" name="length" checked={isShort === (length === 'short')} onChange={() => setShort(length === 'short')} />
                <span>{t(`home.${length}`)}</span>
              </label>
            ))}
          </fieldset>
        )}
      </div>
      <ul className={styles.cards}>
        {parents.map((card) => (
          <li key={card.id}><Scenario card={(isShort && shorter(card)) || card} /></li>
        ))}
      </ul>
    </>
  );
}
