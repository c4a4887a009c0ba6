import { useState } from 'react';
import type { Inject } from '../../protocol/hostCommands.ts';
import type { SeatView } from '../../protocol/view.ts';
import { Button, IconButton } from '../common/Button.tsx';
import { Choose } from '../common/Choose.tsx';
import { useClient } from '../common/store.tsx';
import { useScreenWords } from '../screen/words.ts';
import styles from './Host.module.css';
import { hostMeters } from './meters.ts';

/** The limits of the protocol. */
const MOST = { title: 60, body: 240, effects: 4, points: 30 } as const;
type Own = Extract<Inject, { from: 'own' }>;
const NOWHERE = '';

/** A card in the host's own words: what is read out, and what it changes, at most 30 points either way. */
export function OwnInject({ view, isNow, onFire }: { view: SeatView; isNow: boolean; onFire: (inject: Inject) => void }) {
  const { t, border, meter } = useScreenWords();
  const busy = useClient((state) => state.busy);
  const [own, setOwn] = useState<Own>({ from: 'own', title: '', body: '', effects: [] });
  const meters = hostMeters(view);
  const change = (part: Partial<Own>): void => setOwn({ ...own, ...part });
  const effect = (at: number, part: Partial<Own['effects'][number]>): void => change({ effects: own.effects.map((one, i) => (i === at ? { ...one, ...part } : one)) });
  const place = (id: string): void => {
    const { border: _, ...rest } = own;
    const found = view.borders.find((one) => one.id === id)?.id;
    setOwn(found === undefined ? rest : { ...rest, border: found });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onFire({ ...own, title: own.title.trim(), body: own.body.trim() });
        setOwn({ from: 'own', title: '', body: '', effects: [] });
      }}
    >
      <label className={styles.field}>{t('host.own.name')}<input required maxLength={MOST.title} value={own.title} onChange={(event) => change({ title: event.target.value })} /></label>
      <label className={styles.field}>{t('host.own.body')}<textarea rows={3} maxLength={MOST.body} value={own.body} onChange={(event) => change({ body: event.target.value })} /></label>
      <Choose label={t('host.own.border')} value={own.border ?? NOWHERE} options={[{ value: NOWHERE, label: t('host.own.nowhere') }, ...view.borders.map(({ id }) => ({ value: id, label: border(id) }))]} onChoose={place} />
      {own.effects.map((one, i) => (
        <div key={i} className={styles.pair}>
          <Choose label={t('host.meter')} value={one.meter} options={meters.map((name) => ({ value: name, label: meter(name) }))} onChoose={(name) => effect(i, { meter: name })} />
          <label className={styles.field}>{t('host.own.change')}<input type="number" min={-MOST.points} max={MOST.points} step={1} value={one.delta / 10} onChange={(event) => effect(i, { delta: Number.isNaN(event.target.valueAsNumber) ? 0 : Math.round(Math.max(-MOST.points, Math.min(MOST.points, event.target.valueAsNumber)) * 10) })} /></label>
          <IconButton icon="close" label={t('host.own.without', { meter: meter(one.meter) })} onClick={() => change({ effects: own.effects.filter((_, at) => at !== i) })} />
        </div>
      ))}
      <div className={styles.row}>
        <Button icon="plus" disabled={own.effects.length >= MOST.effects} onClick={() => change({ effects: [...own.effects, { meter: meters[0] ?? '', delta: 50 }] })}>{t('host.own.addMeter')}</Button>
        <Button look="primary" type="submit" disabled={busy || own.title.trim() === ''}>{t(isNow ? 'host.fireNow' : 'host.plan')}</Button>
      </div>
    </form>
  );
}
