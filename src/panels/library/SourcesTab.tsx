import { useEffect, useMemo, useRef, useState } from 'react';
import { Disclosure } from '../common/Disclosure.tsx';
import { EmptyState, LoadingState } from '../common/States.tsx';
import { useTranslation } from '../common/text.tsx';
import { Find } from './Find.tsx';
import styles from './Library.module.css';
import { findSources, groupOf, loadRegister, titleOf, type Register, type Source } from './register.ts';

/** All sources by shelf. `at` opens the shelf of one entry and leads to it. */
export function SourcesTab({ at }: { at: string | null }) {
  const { t, i18n } = useTranslation();
  const [register, setRegister] = useState<Register | 'waiting' | 'failed'>('waiting');
  const [find, setFind] = useState('');
  useEffect(() => {
    let isCurrent = true;
    loadRegister().then((loaded) => isCurrent && setRegister(loaded), () => isCurrent && setRegister('failed'));
    return () => { isCurrent = false; };
  }, []);
  const shelves = useMemo(() => (typeof register === 'string' ? null : findSources(withoutItems(register), find, i18n.language)), [register, find, i18n.language]);
  if (register === 'waiting') return <LoadingState label={t('library.loading')} />;
  if (shelves === null) return <EmptyState icon="warning">{t('library.unavailable')}</EmptyState>;
  const count = [...shelves.values()].reduce((sum, rows) => sum + rows.length, 0);
  const isSearch = find.trim() !== '';
  return (
    <>
      <Find label={t('library.findSource')} value={find} onChange={setFind} count={count} found="library.foundSources" />
      {[...shelves].map(([group, rows]) => (
        <Disclosure key={`${group}.${isSearch}`} className={styles.shelf} startsOpen={isSearch || (at !== null && groupOf(at) === group)} summary={<h2 className={styles.shelfName}>{t(`library.groups.${group}`)} <span className={styles.count}>{rows.length}</span></h2>}>
          <ul>{rows.map(([id, source]) => <Entry key={id} id={id} source={source} isWanted={id === at} language={i18n.language} />)}</ul>
        </Disclosure>
      ))}
    </>
  );
}

/** The items of the papers have a page of their own. */
const withoutItems = (register: Register): Register => Object.fromEntries(Object.entries(register).filter(([, { kind }]) => kind !== 'item'));

function Entry({ id, source, isWanted, language }: { id: string; source: Source; isWanted: boolean; language: string }) {
  const { t } = useTranslation();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    row.current?.scrollIntoView({ block: 'center' });
    row.current?.focus({ preventScroll: true });
  }, [isWanted]);
  const title = titleOf(source, language);
  return (
    <li ref={row} className={styles.entry} data-wanted={isWanted || undefined} tabIndex={isWanted ? -1 : undefined}>
      <span className={styles.id}>{id}</span>
      <span lang={title === source.title ? 'en' : undefined}>
        {source.url === undefined ? title : <a href={source.url} target="_blank" rel="noreferrer noopener">{title}<span className="visually-hidden"> ({t('library.open')})</span></a>}
      </span>
    </li>
  );
}
