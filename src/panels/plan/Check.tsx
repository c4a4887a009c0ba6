import { useState } from 'react';
import { LADDER, LADDER_FROM } from '../../engine/names.ts';
import { formatMeter, say } from '../../text/index.ts';
import { Button } from '../common/Button.tsx';
import { classes } from '../common/classes.ts';
import { Icon } from '../common/Icon.tsx';
import { Sheet } from '../common/Sheet.tsx';
import { LoadingState } from '../common/States.tsx';
import { useClient } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import { usePaper } from '../print/paper.ts';
import styles from './Check.module.css';
import { ANSWERS, ladderAnswers, type Question, questionsFor } from './questions.ts';

/** Three questions for the whole class, in large letters; after an answer, which one is right and why. */
export function Check({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const scenario = useClient((client) => client.view?.game.scenario) ?? '';
  const threats = useClient((client) => client.view?.threats);
  const paper = usePaper(scenario);
  const [at, setAt] = useState(0);
  const questions = paper === null ? null : questionsFor(paper, threats?.map(({ id }) => id) ?? []);
  const question = questions?.[at];
  const isLast = at + 1 === questions?.length;
  return (
    <Sheet open at="centre" wide onClose={onClose} title={t('plan.check.title')} footer={<Button look="primary" icon="forward" onClick={() => (isLast ? onClose() : setAt(at + 1))}>{t(isLast ? 'app.close' : 'plan.next')}</Button>}>
      {question === undefined ? <LoadingState /> : <Asked key={at} question={question} n={at + 1} of={questions?.length ?? 0} />}
    </Sheet>
  );
}

/** Where the right answer stands among three: not always first, and the same each time a question is shown. */
const PLACE: { readonly [I in Question['id']]: number } = { rank: 1, ladder: 0, consent: 2, threat: 1, offer: 0 };

function Asked({ question, n, of }: { question: Question; n: number; of: number }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<number | null>(null);
  const ask = say({ key: `plan.check.${question.id}.ask`, params: paramsOf(question) });
  const { answers, right } = useAnswers(question);
  return (
    <div className={styles.question}>
      <p className={styles.count}>{t('plan.check.question', { n, of })}</p>
      <h3>{ask}</h3>
      <ul className={styles.answers}>
        {answers.map((answer, i) => (
          <li key={answer}>
            <button type="button" className={classes(styles.answer, chosen !== null && i === right && styles.right)} aria-pressed={chosen === i} onClick={() => setChosen(i)}>
              <span className={styles.letter} aria-hidden="true">{'ABC'[i]}</span><span>{answer}</span>{chosen !== null && i === right && <Icon name="check" />}
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.why} role="status">{chosen !== null && <><strong>{t('plan.check.right')} {answers[right]}</strong> {t(`plan.check.${question.id}.why`, { steps: LADDER.map((step, i) => `${formatMeter(LADDER_FROM[i] ?? 0)} ${t(`names.ladder.${step}`)}`).join(', ') })}</>}</p>
    </div>
  );
}

function paramsOf(question: Question) {
  switch (question.id) {
    case 'consent': return { border: { key: `names.border.${question.border}`, params: {} } };
    case 'ladder': return { border: { key: `names.border.${question.border}`, params: {} }, value: formatMeter(question.value) };
    case 'threat': return { threat: { key: `names.threat.${question.threat}`, params: {} } };
    case 'rank':
    case 'offer': return {};
  }
}

function useAnswers(question: Question): { readonly answers: readonly string[]; readonly right: number } {
  const { t } = useTranslation();
  if (question.id === 'ladder') {
    const steps = ladderAnswers(question.right);
    return { answers: steps.map((step) => t(`names.ladder.${LADDER[step] ?? LADDER[0]}`)), right: steps.indexOf(question.right) };
  }
  const words = ANSWERS.map((answer) => t(`plan.check.${question.id}.${answer}`));
  const place = PLACE[question.id];
  return { answers: [...words.slice(1, place + 1), words[0] ?? '', ...words.slice(place + 1)], right: place };
}
