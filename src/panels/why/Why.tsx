import { useEffect, useState } from 'react';
import { LoadingState } from '../common/States.tsx';
import { Disclosure } from '../common/Disclosure.tsx';
import { Sheet } from '../common/Sheet.tsx';
import { useClient } from '../common/store.tsx';
import type { ChangeView, WhyView } from '../../protocol/causes.ts';
import { formatChange, formatValue } from '../../text/index.ts';
import { useWords } from '../table/words.ts';
import { ChangeRows } from './Change.tsx';
import styles from './why.module.css';

/** The causes of one meter: this turn's open, earlier ones one tap away. */
export default function Why({ meter, onClose }: { meter: string; onClose: () => void }) {
  const words = useWords();
  return (
    <Sheet open onClose={onClose} title={words.meter(meter)}>
      <Causes key={meter} meter={meter} />
    </Sheet>
  );
}

function Causes({ meter }: { meter: string }) {
  const { t, reading } = useWords();
  const ask = useClient((state) => state.why);
  const seen = useClient((state) => state.view?.meters[meter]);
  const [why, setWhy] = useState<WhyView | null | 'waiting'>('waiting');
  useEffect(() => {
    let isCurrent = true;
    void ask(meter).then((answer) => isCurrent && setWhy(answer));
    return () => {
      isCurrent = false;
    };
  }, [ask, meter]);

  if (why === 'waiting') return <LoadingState label={t('why.loading')} />;
  const changes = why?.changes ?? [];
  const [latest, ...earlier] = changes;
  return (
    <div className={styles.root}>
      {seen && (
        <p className={styles.now}>
          <strong>{reading(meter, seen)}</strong>
          {seen.knowledge !== 'exact' && <span className={styles.muted}>{t(seen.knowledge === 'rough' ? 'why.rough' : 'why.misread')}</span>}
        </p>
      )}
      {latest === undefined ? <p className={styles.muted}>{t('why.none')}</p> : <Change meter={meter} change={latest} />}
      {earlier.length > 0 && (
        <Disclosure className={styles.earlier} summary={t('why.earlier', { count: earlier.length })}>
          {earlier.map((change) => <Change key={change.turn} meter={meter} change={change} />)}
        </Disclosure>
      )}
    </div>
  );
}

function Change({ meter, change }: { meter: string; change: ChangeView }) {
  const { t, reading } = useWords();
  const delta = change.after - change.before;
  const isRough = change.rough === true;
  const say = (value: number): string => (isRough ? reading(meter, { value, knowledge: 'rough', delta: 0 }) : formatValue(meter, value));
  const before = say(change.before);
  const after = say(change.after);
  return (
    <section className={styles.change}>
      <header className={styles.head}>
        <h3>{change.turn === 0 ? t('why.start') : t('why.turn', { turn: change.turn })}</h3>
        <p>
          <span className="visually-hidden">{isRough ? `${before} → ${after}` : t('why.from', { before, after })}</span>
          <span aria-hidden="true">{before} → <strong>{after}</strong></span>
        </p>
      </header>
      {isRough && before === after && <p className={styles.muted}>{t('why.sameStep')}</p>}
      {!isRough && (change.causes.length === 0 ? <p className={styles.muted}>{t('why.noChange')}</p> : (
        <>
          <ChangeRows meter={meter} causes={change.causes} turn={change.turn} />
          <p className={styles.sum}><span>{t('why.sum')}</span><strong>{formatChange(meter, delta)}</strong></p>
        </>
      ))}
    </section>
  );
}
