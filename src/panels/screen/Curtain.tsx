/** Between two delegations: nothing else is on the page until the right one says that it looks. */
import { useEffect, useRef } from 'react';
import type { SeatId } from '../../engine/names.ts';
import { Mark } from '../common/Brand.tsx';
import { Button } from '../common/Button.tsx';
import { useClient } from '../common/store.tsx';
import styles from './Curtain.module.css';
import { useHosting } from './hosting.ts';
import { Timer } from './Timer.tsx';
import { useScreenWords } from './words.ts';

export function Curtain({ seat }: { seat: SeatId }) {
  const { t, about } = useScreenWords();
  const open = useHosting((hosting) => hosting.open);
  const pass = useHosting((hosting) => hosting.pass);
  const busy = useClient((client) => client.busy);
  const heading = useRef<HTMLHeadingElement>(null);
  // Not the button: a key that was still held down for the last delegation must not open the next one's secrets.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.curtain}>
      <Mark size={56} />
      <h1 ref={heading} tabIndex={-1} aria-live="polite">{about('screen.passTo', seat)}</h1>
      <p>{about('screen.onlyIt', seat)}</p>
      <Timer />
      <Button look="primary" icon="eye" disabled={busy} onClick={() => void open()}>{about('screen.open', seat)}</Button>
      <Button look="quiet" icon="globe" onClick={() => pass(null)}>{t('screen.backToPublic')}</Button>
    </div>
  );
}
