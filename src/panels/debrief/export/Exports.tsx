import { useRef } from 'react';
import type { Debrief } from '../../../protocol/debrief.ts';
import { Button } from '../../common/Button.tsx';
import { useClient, useClientStore } from '../../common/store.tsx';
import { useTranslation } from '../../common/text.tsx';
import { useBargaining } from '../bargaining.ts';
import styles from '../Debrief.module.css';
import { download } from './download.ts';
import { pageOf, rulesOf } from './page.ts';
import { debriefCsv, debriefJson } from './tables.ts';

/** Everything that can be taken along: the record, the meters, the debrief as page, table and data, and paper. */
export function Exports({ debrief }: { debrief: Debrief }) {
  const { t, i18n } = useTranslation();
  const store = useClientStore();
  const told = useBargaining();
  const list = useRef<HTMLUListElement>(null);
  const game = useClient((state) => state.view?.game);
  const name = `good-offices-debrief-${game?.scenario ?? ''}`;
  const bargaining = told === 'asking' ? null : told;
  const keepPage = (): void => {
    const root = list.current?.closest('[data-debrief]');
    const title = `${t('app.name')} · ${t('debrief.eyebrow')} · ${t('scenario:title')}`;
    if (root) download(pageOf(root, { title, language: i18n.language, css: rulesOf(document.styleSheets) }), 'text/html;charset=utf-8', `${name}.html`);
  };
  const files = [
    ['page', keepPage],
    ['csv', () => download(debriefCsv(debrief, bargaining), 'text/csv;charset=utf-8', `${name}.csv`)],
    ['json', () => download(debriefJson(debrief, bargaining), 'application/json', `${name}.json`)],
    ['record', () => void store.getState().exportFile('record')],
    ['meters', () => void store.getState().exportFile('meters')],
  ] as const;
  return (
    <ul ref={list} className={styles.exports}>
      <li><Button icon="file" look="primary" wide onClick={() => window.print()}>{t('debrief.keep.print')}</Button><span className={styles.muted}>{t('debrief.keep.printAbout')}</span></li>
      {files.map(([what, keep]) => <li key={what}><Button icon="download" wide onClick={keep}>{t(`debrief.keep.${what}`)}</Button><span className={styles.muted}>{t(`debrief.keep.${what}About`)}</span></li>)}
    </ul>
  );
}
