import { useEffect, useMemo, useState } from 'react';
import { Choose } from '../common/Choose.tsx';
import { Disclosure } from '../common/Disclosure.tsx';
import { EmptyState, LoadingState } from '../common/States.tsx';
import { useClient } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import { useCards } from './cards.ts';
import { Find } from './Find.tsx';
import { ALL, findItems, type Filter, type Item, isFiltered, ITEM_KINDS, loadItems, NOWHERE, PAPERS, type Place, PLACE_KINDS } from './items.ts';
import library from './Library.module.css';
import { PaperItem } from './PaperItem.tsx';
import styles from './Papers.module.css';
import { PlaceSheet } from './PlaceSheet.tsx';

const NONE: readonly Item[] = [];

/** Every item of the two papers, and the way to where a player meets it. `at` opens the shelf of one item and leads to it. */
export function PapersTab({ at }: { at: string | null }) {
  const { t, i18n } = useTranslation();
  const openTerm = useClient((state) => state.openGlossary);
  const [items, setItems] = useState<readonly Item[] | 'waiting' | 'failed'>('waiting');
  const [filter, setFilter] = useState<Filter>(ALL);
  const [shown, setShown] = useState<Place | null>(null);
  useEffect(() => {
    let isCurrent = true;
    loadItems().then((loaded) => isCurrent && setItems(loaded), () => isCurrent && setItems('failed'));
    return () => { isCurrent = false; };
  }, []);
  const all = typeof items === 'string' ? NONE : items;
  const cards = useCards(all);
  const found = useMemo(() => findItems(all, filter, i18n.language), [all, filter, i18n.language]);
  if (items === 'waiting') return <LoadingState label={t('library.loading')} />;
  if (items === 'failed') return <EmptyState icon="warning">{t('library.unavailable')}</EmptyState>;
  const isSearch = isFiltered(filter);
  const change = (part: Partial<Filter>): void => setFilter({ ...filter, ...part });
  const options = (ids: readonly string[], name: (id: string) => string) => [{ value: '', label: t('library.papers.all') }, ...ids.map((value) => ({ value, label: name(value) }))];
  return (
    <>
      <p className={library.muted}>{t('library.papers.intro')}</p>
      <div className={styles.filters}>
        <Choose label={t('library.papers.paper')} value={filter.paper} onChoose={(paper) => change({ paper })} options={options(PAPERS, (id) => t(`library.papers.paper${id}`))} />
        <Choose label={t('library.papers.kind')} value={filter.kind} onChoose={(kind) => change({ kind })} options={options(ITEM_KINDS, (id) => t(`library.papers.kinds.${id}`))} />
        <Choose label={t('library.papers.place')} value={filter.place} onChoose={(place) => change({ place })} options={options([...PLACE_KINDS, NOWHERE], (id) => t(`library.papers.places.${id}`))} />
      </div>
      <Find label={t('library.papers.find')} value={filter.find} onChange={(find) => change({ find })} count={found.length} found="library.papers.found" />
      {PAPERS.map((paper) => {
        const rows = found.filter(({ id }) => id.startsWith(paper));
        if (rows.length === 0) return null;
        return (
          <Disclosure key={`${paper}.${isSearch}`} className={library.shelf} startsOpen={isSearch || at?.startsWith(paper) === true} summary={<h2 className={library.shelfName}>{t(`library.papers.shelf${paper}`)} <span className={library.count}>{rows.length}</span></h2>}>
            <ul className={styles.items}>
              {rows.map((item) => (
                <PaperItem key={item.id} item={item} cards={cards} isWanted={item.id === at} onOpen={(place) => (place.kind === 'term' ? openTerm(place.id) : setShown(place))} />
              ))}
            </ul>
          </Disclosure>
        );
      })}
      {shown && <PlaceSheet place={shown} items={all} cards={cards} onClose={() => setShown(null)} />}
    </>
  );
}
