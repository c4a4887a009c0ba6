import { useEffect, useRef } from 'react';
import type { SeatView } from '../../protocol/view.ts';
import { useAnnounce } from '../common/announce.tsx';
import { useWords } from '../table/words.ts';
import { tablesOf } from './tables.ts';
import { useTableName } from './useTableName.ts';

/** Tells screen readers what others did while one was reading: new offers, answers, sayings. */
export function useTold(view: SeatView): void {
  const { t } = useWords();
  const announce = useAnnounce();
  const nameOf = useTableName();
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    const known = new Map(tablesOf(before.current).map((table) => [table.key, table]));
    const lastSaid = before.current.said[0]?.id ?? -1;
    before.current = view;
    const seat = (id: string): string => t(`names.seat.${id}`);
    const news = tablesOf(view).flatMap((table): string[] => {
      const { key, latest, state } = table;
      const old = known.get(key);
      const states = nameOf(table);
      if (latest.id !== old?.latest.id) return latest.from === view.seat ? [] : [t('diplomacy.told.offer', { states })];
      return state === old.state ? [] : [t('diplomacy.told.state', { states, state: t(`diplomacy.state.${state}`) })];
    });
    const said = view.said.filter(({ id, from }) => id > lastSaid && from !== view.seat).map(({ from }) => t('diplomacy.told.saying', { state: seat(from) }));
    if (news.length + said.length > 0) announce([...news, ...new Set(said)].join('. '));
  }, [view, t, announce, nameOf]);
}
