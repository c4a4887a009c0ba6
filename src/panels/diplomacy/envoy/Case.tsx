import { useId } from 'react';
import type { StateId } from '../../../engine/names.ts';
import type { EnvoyCaseView, SeatView } from '../../../protocol/view.ts';
import { Button } from '../../common/Button.tsx';
import { Disclosure } from '../../common/Disclosure.tsx';
import { Icon } from '../../common/Icon.tsx';
import panel from '../../common/panel.module.css';
import { useWords } from '../../table/words.ts';
import { sayBarrier, whyNotOffer } from '../barrier.ts';
import { BarrierNote } from '../BarrierNote.tsx';
import type { Go } from '../place.ts';
import { Refused } from '../Refused.tsx';
import { useCommand } from '../useCommand.ts';
import { Chain } from '../versions/Chain.tsx';
import styles from './envoy.module.css';
import { WishTable } from './WishTable.tsx';

/** One case: whom to ask, what each side wishes, and the single text in its versions. */
export function Case({ one, view, go }: { one: EnvoyCaseView; view: SeatView; go: Go }) {
  const { t, border } = useWords();
  const { busy, refused, run } = useCommand();
  const latest = one.texts.at(-1);
  const barrier = whyNotOffer(view, one.sides);
  const why = useId();
  const isTalking = one.stage === 'privateTalks' || one.stage === 'text';
  const write = (): void => go({ at: 'write', purpose: { as: 'text', border: one.border, sides: one.sides, ...(latest && { after: latest }) } });
  return (
    <li className={panel.card}>
      <div className={styles.caseHead}>
        <h4>{border(one.border)}</h4>
        <span className={panel.muted}>{t(`names.caseStage.${one.stage}`)}</span>
      </div>
      {isTalking ? (
        <ul className={styles.sides}>{one.sides.map((side) => <Side key={side} side={side} one={one} busy={busy} onAsk={() => void run({ do: 'hear', border: one.border, of: side })} />)}</ul>
      ) : <p className={panel.muted}>{t('diplomacy.envoy.notYet')}</p>}
      <Refused error={refused} />
      {one.confided.length > 0 && <WishTable one={one} />}
      {one.mayTable && <Button look="primary" icon="file" wide disabled={barrier !== undefined} aria-describedby={barrier && why} onClick={write}>{t(`diplomacy.envoy.${latest ? 'next' : 'write'}`)}</Button>}
      {one.mayTable && barrier && <BarrierNote id={why}>{sayBarrier(barrier)}</BarrierNote>}
      {latest && <Disclosure startsOpen={latest.status === 'open'} summary={<strong>{t('diplomacy.envoy.texts')}</strong>}><Chain versions={one.texts} latest={latest} view={view} go={go} /></Disclosure>}
    </li>
  );
}

function Side({ side, one, busy, onAsk }: { side: StateId; one: EnvoyCaseView; busy: boolean; onAsk: () => void }) {
  const { t, state } = useWords();
  if (one.confided.some(({ by }) => by === side)) return <li className={styles.side}><Icon name="check" size={15} />{t('diplomacy.envoy.told', { state: state(side) })}</li>;
  if (one.asked.includes(side)) return <li className={styles.side}><Icon name="clock" size={15} />{t('diplomacy.envoy.asked', { state: state(side) })}</li>;
  return <li><Button icon="talk" wide disabled={busy} onClick={onAsk}>{t('diplomacy.envoy.ask', { state: state(side) })}</Button></li>;
}
