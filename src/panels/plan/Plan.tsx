/** The lesson's tab of the host's drawer: a plan is made here, read here, and printed. */
import { Suspense, useCallback, useState } from 'react';
import type { StateId } from '../../engine/names.ts';
import type { SeatView } from '../../protocol/view.ts';
import { isState, personsIn } from '../../protocol/seats.ts';
import { Button } from '../common/Button.tsx';
import { later } from '../common/later.ts';
import { useClient } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import { PrintOnly } from '../print/PrintOnly.tsx';
import { ClockTable } from './ClockTable.tsx';
import { GroupTable } from './GroupTable.tsx';
import { groupsFor } from './groups.ts';
import { stepsOf } from './lesson.ts';
import styles from './Plan.module.css';
import { PlanPage } from './PlanPage.tsx';
import { Setup } from './Setup.tsx';
import { type LessonUnderWay, useLesson } from './useLesson.ts';

const Entry = later(() => import('../print/entry/Entry.tsx'), 'screen', 'compose');

export default function Plan({ view }: { view: SeatView }) {
  const { t } = useTranslation();
  const go = useClient((client) => client.go);
  const underWay = useLesson();
  const [isEntering, setEntering] = useState(false);
  const states = personsIn(view).filter(isState);
  return (
    <div className={styles.plan}>
      <div className={styles.buttons}>
        <Button icon="orders" onClick={() => setEntering(true)}>{t('print.entry.title')}</Button>
        <Button icon="file" onClick={() => go('print', view.game.scenario)}>{t('app.screen.print')}</Button>
      </div>
      {underWay === null ? <Setup turns={view.game.turns} states={states} /> : <UnderWay {...underWay} states={states} />}
      {isEntering && <Suspense fallback={null}><Entry onClose={() => setEntering(false)} /></Suspense>}
    </div>
  );
}

function UnderWay({ lesson, end, states }: LessonUnderWay & { states: readonly StateId[] }) {
  const { t } = useTranslation();
  const [isPrinting, setPrinting] = useState(false);
  const printed = useCallback(() => setPrinting(false), []);
  const groups = groupsFor(lesson.people, states);
  return (
    <>
      <h3>{t('plan.lessonOf', { minutes: lesson.shape.minutes })}</h3>
      <ClockTable steps={stepsOf(lesson)} at={lesson.at} />
      <h3>{t('plan.groups')}</h3>
      <GroupTable groups={groups} />
      <div className={styles.buttons}>
        <Button icon="file" onClick={() => setPrinting(true)}>{t('plan.print')}</Button>
        <Button look="quiet" icon="undo" onClick={end}>{t('plan.change')}</Button>
      </div>
      {isPrinting && <PrintOnly onDone={printed}><PlanPage steps={stepsOf(lesson)} groups={groups} way={lesson.way} /></PrintOnly>}
    </>
  );
}
