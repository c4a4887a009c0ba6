/** The primary button: the one next step, which asks first when something would be lost. */
import { useState } from 'react';
import { orderKey } from '../../protocol/orderKey.ts';
import { isShared } from '../../protocol/seats.ts';
import type { SeatView } from '../../protocol/view.ts';
import { Button } from '../common/Button.tsx';
import { Confirm } from '../common/Sheet.tsx';
import { useClient } from '../common/store.tsx';
import { useDelayed } from '../common/useDelayed.ts';
import { rank } from '../orders/desk.ts';
import { CAPITAL_INCOME, MAX_CAPITAL, MAX_ORDERS } from '../orders/limits.ts';
import { stateMeter } from './situation.ts';
import { nextStep, unanswered } from './steps.ts';
import { useWords, type Words } from './words.ts';

interface Question {
  readonly title: string;
  readonly body: string;
  readonly confirm: string;
}

export function NextButton({ view, wide }: { view: SeatView; wide?: boolean }) {
  const words = useWords();
  const { t } = words;
  const isPlaying = useClient((state) => state.playback.running);
  const busy = useClient((state) => state.busy);
  const draft = useClient((state) => state.draft);
  const writing = useClient((state) => state.writing);
  const { send, sit, skipPlayback, go } = useActions();
  const [question, setQuestion] = useState<Question | null>(null);
  const step = nextStep(view, isPlaying);
  const isLong = useDelayed(busy, PATIENCE, 0);
  const wasPlaying = useDelayed(isPlaying, 0, JUST_ENDED);
  // A shared device goes on to the next delegation; only orders are given at each seat for itself.
  const isPassed = isShared(view) && step.act !== 'lock' && step.act !== 'skip';

  const act = (): void => {
    switch (step.act) {
      case 'skip': return skipPlayback();
      case 'finish': return void send({ do: 'advance' }).then(() => go('debrief'));
      case 'debrief': return go('debrief');
      case 'advance': return void send({ do: 'advance' });
      case 'lock': return void send({ do: 'lock', orders: [...draft] });
      case 'none': return;
    }
  };
  const goOn = isPassed ? () => void sit('PUBLIC') : act;
  const press = (): void => {
    const ask = writing ? aboutDraft(words) : isPassed ? null : step.act === 'advance' && view.phase === 'diplomacy' ? aboutOffers(view, words) : step.act === 'lock' ? aboutOrders(view, draft, words) : null;
    if (ask) setQuestion(ask);
    else goOn();
  };
  return (
    <>
      <Button look={step.act === 'skip' ? 'secondary' : 'primary'} wide={wide ?? false} disabled={(step.act === 'none' && !isPassed) || ((busy || wasPlaying) && step.act !== 'skip')} onClick={press}>{t(isLong ? 'table.thinking' : isPassed ? 'screen.give' : `table.next.${step.key}`)}</Button>
      <span className="visually-hidden" role="status">{isLong ? t('table.thinking') : ''}</span>
      {question && <Confirm open onClose={() => setQuestion(null)} onConfirm={goOn} {...question} />}
    </>
  );
}

/** Milliseconds after which a person wonders whether the press was heard. */
const PATIENCE = 350;
/** Milliseconds in which a press still means the playing that has just come to its end. */
export const JUST_ENDED = 500;

function useActions() {
  const send = useClient((state) => state.send);
  const sit = useClient((state) => state.sit);
  const skipPlayback = useClient((state) => state.skipPlayback);
  const go = useClient((state) => state.go);
  return { send, sit, skipPlayback, go };
}

const aboutDraft = ({ t }: Words): Question => ({ title: t('diplomacy.unsentTitle'), body: t('diplomacy.unsentBody'), confirm: t('diplomacy.unsentDo') });

function aboutOffers(view: SeatView, { t }: Words): Question | null {
  const count = unanswered(view).length;
  return count === 0 ? null : { title: t('diplomacy.lapseTitle', { count }), body: t('diplomacy.lapseBody'), confirm: t('diplomacy.lapseDo') };
}

/** Asks when nothing is chosen, when capital does not reach, or when something legal could still be paid. */
function aboutOrders(view: SeatView, draft: Parameters<typeof rank>[0], { t }: Words): Question | null {
  const capital = view.meters[stateMeter(view.seat, 'capital')]?.value ?? 0;
  const { rows, left } = rank(draft, view.desk, capital);
  const chosen = new Set(draft.map(orderKey));
  const couldDo = draft.length < MAX_ORDERS && view.desk.some((o) => o.unavailable === undefined && o.cost.capital > 0 && o.cost.capital <= left && !chosen.has(orderKey(o.order)));
  const body = draft.length === 0 ? t('orders.lockEmpty') : rows.some((row) => !row.affordable) ? t('orders.lockOver') : left > 0 && couldDo ? t(left + CAPITAL_INCOME > MAX_CAPITAL ? 'orders.lockLost' : 'orders.lockUnspent', { count: left }) : null;
  return body === null ? null : { title: t('orders.lockTitle'), body, confirm: t('orders.lockDo') };
}
