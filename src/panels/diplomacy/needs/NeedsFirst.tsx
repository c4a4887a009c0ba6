import { useState } from 'react';
import type { StateId } from '../../../engine/names.ts';
import type { SeatView } from '../../../protocol/view.ts';
import { Button } from '../../common/Button.tsx';
import panel from '../../common/panel.module.css';
import { useClientStore } from '../../common/store.tsx';
import { useWords } from '../../table/words.ts';
import { Rank } from './Rank.tsx';
import styles from './needs.module.css';
import { skippedIn } from './skipped.ts';

/**
 * Before bargaining: what does the other side need most? Asked once for each delegation, beside the offer and never in
 * its way; later it says what one thought.
 */
export function NeedsFirst({ view, of }: { view: SeatView; of: StateId }) {
  const { t, state } = useWords();
  const skipped = skippedIn(useClientStore(), view.game.keyText);
  const [step, setStep] = useState<'asked' | 'ranking' | 'skipped'>(skipped.has(of) ? 'skipped' : 'asked');
  const guess = view.guesses.find((one) => one.of === of);
  if (guess) return <p className={panel.muted}>{t('needs.guessed', { state: state(of) })} {guess.needs.map((need) => t(`needs.name.${need}`)).join(' · ')}</p>;
  const skip = (): void => {
    skipped.add(of);
    setStep('skipped');
  };
  if (step === 'skipped') return null;
  return (
    <section className={styles.ask} aria-label={t('needs.ask', { state: state(of) })}>
      <h4>{t('needs.ask', { state: state(of) })}</h4>
      {step === 'asked' ? (
        <>
          <p className={panel.muted}>{t('needs.hint')}</p>
          <div className={panel.row}>
            <Button icon="thought" onClick={() => setStep('ranking')}>{t('needs.start')}</Button>
            <Button look="quiet" onClick={skip}>{t('needs.skip')}</Button>
          </div>
        </>
      ) : <Rank of={of} onSkip={skip} />}
    </section>
  );
}
