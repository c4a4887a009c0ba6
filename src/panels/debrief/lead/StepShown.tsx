import { lazy, Suspense } from 'react';
import type { Debrief } from '../../../protocol/debrief.ts';
import { LoadingState } from '../../common/States.tsx';
import { Missed } from '../exhibits/Missed.tsx';
import { PromiseTold } from '../exhibits/PromiseTold.tsx';
import { Turning } from '../exhibits/Turning.tsx';
import { OutcomeSection } from '../OutcomeSection.tsx';
import { useQuestionWords } from '../questionWords.ts';
import type { AgendaStep } from './agenda.ts';
import styles from './Lead.module.css';
import { TurningWhatIf } from './TurningWhatIf.tsx';
import { TwoWorlds } from './TwoWorlds.tsx';

const Bargain = lazy(() => import('../bargain/BargainSection.tsx'));

interface StepShownProps {
  readonly step: AgendaStep;
  readonly debrief: Debrief;
  readonly save: string;
}

/** What one step of the plan looks at. */
export function StepShown({ step: { subject, of }, debrief, save }: StepShownProps) {
  const say = useQuestionWords();
  switch (subject) {
    case 'outcome': return <OutcomeSection debrief={debrief} />;
    case 'turning': return <Turning debrief={debrief} />;
    case 'promise': return <PromiseTold debrief={debrief} />;
    case 'missed': return <Missed />;
    case 'bargain': return <Suspense fallback={<LoadingState />}><Bargain debrief={debrief} /></Suspense>;
    case 'worlds': return <TwoWorlds debrief={debrief} save={save} />;
    case 'whatIf': {
      const change = debrief.exhibits.turningPoint?.whatIf;
      return change === undefined ? null : <TurningWhatIf change={change} />;
    }
    case 'question': {
      const question = debrief.questions.find((one) => one.step === of);
      return question === undefined ? null : <p className={styles.question}>{say(question)}</p>;
    }
  }
}
