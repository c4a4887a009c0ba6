import { useState } from 'react';
import type { StateId } from '../../engine/names.ts';
import { Button } from '../common/Button.tsx';
import { Segments } from '../common/Choose.tsx';
import { useClientStore } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import { hostingOf } from '../screen/hosting.ts';
import { ClockTable } from './ClockTable.tsx';
import { GroupTable } from './GroupTable.tsx';
import { groupsFor, PEOPLE } from './groups.ts';
import { begin, type Way, WAYS, writeLesson } from './lesson.ts';
import styles from './Plan.module.css';
import { DEBRIEFS, type DebriefLength, fits, LENGTHS, type LessonLength, type LessonShape, planLesson } from './schedule.ts';
import { secondsFor } from './useLesson.ts';

interface Wishes {
  readonly minutes: LessonLength;
  readonly debrief: DebriefLength;
  readonly practice: boolean;
  readonly people: number;
  readonly way: Way;
}
const FIRST: Wishes = { minutes: 45, debrief: 8, practice: true, people: 24, way: 'paper' };

/** The longest debrief of those that fit, not longer than wanted: no wish leads to a plan that can't be. */
function possible(wishes: Wishes, turns: number): LessonShape {
  const shapes = DEBRIEFS.map((debrief): LessonShape => ({ minutes: wishes.minutes, debrief, turns, practice: wishes.practice })).filter(fits);
  return shapes.filter(({ debrief }) => debrief <= wishes.debrief).at(-1) ?? (shapes[0] as LessonShape);
}

/** What a teacher has to say: how long, how many, how. Everything else follows and is shown at once. */
export function Setup({ turns, states }: { turns: number; states: readonly StateId[] }) {
  const { t } = useTranslation();
  const store = useClientStore();
  const [wishes, setWishes] = useState<Wishes>(FIRST);
  if (states.length === 0) return <p>{t('host.noPersons')}</p>;
  const shape = possible(wishes, turns);
  const people = Math.min(PEOPLE.most, Math.max(PEOPLE.least, wishes.people));
  const start = (): void => {
    const { hosting, clock } = hostingOf(store);
    const lesson = begin(shape, people, wishes.way, Date.now());
    hosting.getState().keepLesson(writeLesson(lesson));
    clock.getState().start(secondsFor(lesson));
    hosting.getState().openDrawer(false);
  };
  const segments = <V extends string | number>(key: 'length' | 'debrief' | 'practice' | 'way', value: V, options: readonly { readonly value: V; readonly label: string }[], onChoose: (value: V) => void) => (
    <Segments label={t(`plan.${key}`)} value={String(value)} options={options.map((option) => ({ ...option, value: String(option.value) }))} onChoose={(id) => onChoose(options.find((option) => String(option.value) === id)?.value ?? value)} />
  );
  return (
    <>
      <p className={styles.muted}>{t('plan.about')}</p>
      <div className={styles.wishes}>
        {segments('length', shape.minutes, LENGTHS.map((n) => ({ value: n, label: t('plan.min', { n }) })), (minutes) => setWishes({ ...wishes, minutes }))}
        {segments('debrief', shape.debrief, DEBRIEFS.filter((debrief) => fits({ ...shape, debrief })).map((n) => ({ value: n, label: t('plan.min', { n }) })), (debrief) => setWishes({ ...wishes, debrief }))}
        {segments('practice', shape.practice ? 'yes' : 'no', (['yes', 'no'] as const).map((id) => ({ value: id, label: t(`plan.${id}`) })), (id) => setWishes({ ...wishes, practice: id === 'yes' }))}
        {segments('way', wishes.way, WAYS.map((id) => ({ value: id, label: t(`plan.ways.${id}`) })), (way) => setWishes({ ...wishes, way }))}
        <label className={styles.people}>
          <span>{t('plan.people')}</span>
          <input type="number" min={PEOPLE.least} max={PEOPLE.most} value={wishes.people} onChange={(event) => setWishes({ ...wishes, people: event.target.valueAsNumber || 0 })} onBlur={() => setWishes({ ...wishes, people })} />
        </label>
      </div>
      <Button look="primary" icon="play" wide onClick={start}>{t('plan.begin')}</Button>
      <h3>{t('plan.lessonOf', { minutes: shape.minutes })}</h3>
      <ClockTable steps={planLesson(shape)} />
      <h3>{t('plan.groups')}</h3>
      <GroupTable groups={groupsFor(people, states)} />
    </>
  );
}
