import { useRef, useState } from 'react';
import type { HostView, Inject, InjectTime } from '../../protocol/hostCommands.ts';
import type { SeatView } from '../../protocol/view.ts';
import { formatChange } from '../../text/index.ts';
import { useAnnounce } from '../common/announce.tsx';
import { Button, IconButton } from '../common/Button.tsx';
import { Choose } from '../common/Choose.tsx';
import { Disclosure } from '../common/Disclosure.tsx';
import { LoadingState } from '../common/States.tsx';
import { useClient } from '../common/store.tsx';
import { useHosting } from '../screen/hosting.ts';
import { useScreenWords } from '../screen/words.ts';
import styles from './Host.module.css';
import { OwnInject } from './OwnInject.tsx';
import { WhenFields } from './WhenFields.tsx';

/** What the host lets happen: a list of cards by threat, one of its own, and what is planned. */
export function InjectsTab({ view }: { view: SeatView }) {
  const { t } = useScreenWords();
  const host = useHosting((hosting) => hosting.host);
  const command = useHosting((hosting) => hosting.command);
  const [time, setTime] = useState<InjectTime>({ at: 'now' });
  const announce = useAnnounce();
  const when = useRef<HTMLElement>(null);
  if (host === null) return <LoadingState />;
  const fire = async (inject: Inject): Promise<void> => {
    if (!(await command({ do: 'inject', inject, time }))) return;
    setTime({ at: 'now' });
    // What was pressed stands far below the list that tells what has come of it.
    when.current?.closest('[role=tabpanel]')?.scrollIntoView({ block: 'start' });
    announce(`${inject.from === 'own' ? inject.title : t(`injects.${inject.id}.title`)}: ${t(time.at === 'now' ? 'host.when.now' : 'host.planned')}`);
  };
  return (
    <>
      <Planned host={host} />
      <section ref={when} className={styles.part}>
        <h3>{t('host.when.title')}</h3>
        <WhenFields view={view} time={time} onChange={setTime} />
      </section>
      <Library host={host} isNow={time.at === 'now'} onFire={(inject) => void fire(inject)} />
      <section className={styles.part}>
        <Disclosure summary={<strong>{t('host.own.title')}</strong>}><OwnInject view={view} isNow={time.at === 'now'} onFire={(inject) => void fire(inject)} /></Disclosure>
      </section>
    </>
  );
}

function Library({ host, isNow, onFire }: { host: HostView; isNow: boolean; onFire: (inject: Inject) => void }) {
  const { t, border, meter } = useScreenWords();
  const threats = [...new Set(host.library.map((one) => one.threat))];
  const [threat, setThreat] = useState(threats[0] ?? '');
  const busy = useClient((state) => state.busy);
  if (threats.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{t('host.library')}</h3>
      <Choose label={t('host.threat')} value={threat} options={threats.map((id) => ({ value: id, label: t(`names.threat.${id}`) }))} onChoose={setThreat} />
      <ul className={styles.list}>
        {host.library.filter((one) => one.threat === threat).map((one) => (
          <li key={one.id}>
            <Disclosure summary={<strong>{t(`injects.${one.id}.title`)}</strong>}>
              <p>{t(`injects.${one.id}.body`)}</p>
              <p className={styles.muted}>{[...(one.border === undefined ? [] : [border(one.border as SeatView['borders'][number]['id'])]), ...one.effects.map((effect) => `${meter(effect.meter)} ${formatChange(effect.meter, effect.delta)}`)].join(' · ')}</p>
              <Button icon={isNow ? 'play' : 'clock'} disabled={busy} onClick={() => onFire({ from: 'library', id: one.id })}>{t(isNow ? 'host.fireNow' : 'host.plan')}</Button>
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Planned ones first, for they can still be taken off. */
function Planned({ host }: { host: HostView }) {
  const { t, meter } = useScreenWords();
  const command = useHosting((hosting) => hosting.command);
  if (host.injects.length === 0) return null;
  const title = (inject: Inject): string => (inject.from === 'own' ? inject.title : t(`injects.${inject.id}.title`));
  const when = (time: InjectTime): string =>
    time.at === 'turn' ? t('host.when.atTurn', { turn: time.turn }) : time.at === 'when' ? t(`host.when.${time.is}Line`, { meter: meter(time.meter), value: time.value / 10 }) : t('host.when.now');
  const isOpen = (one: HostView['injects'][number]): boolean => one.firedTurn === undefined && one.cancelled === undefined;
  return (
    <section className={styles.part}>
      <h3>{t('host.planned')}</h3>
      <ul className={styles.list}>
        {[...host.injects].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a))).map((one) => (
          <li key={one.plan} className={styles.row}>
            <span><strong>{title(one.inject)}</strong><br /><span className={styles.muted}>{one.cancelled ? t('host.cancelled') : one.firedTurn === undefined ? when(one.time) : t('host.fired', { turn: one.firedTurn })}</span></span>
            {isOpen(one) && <IconButton icon="trash" label={t('host.cancel', { title: title(one.inject) })} onClick={() => void command({ do: 'cancelInject', plan: one.plan })} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
