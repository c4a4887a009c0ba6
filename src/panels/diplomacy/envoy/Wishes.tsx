import { useEffect, useRef, useState } from 'react';
import { STATES, type BorderId, type ClauseType } from '../../../engine/names.ts';
import { type Position, WISHES } from '../../../protocol/intents.ts';
import type { SeatView } from '../../../protocol/view.ts';
import { Button, IconButton } from '../../common/Button.tsx';
import { Choose } from '../../common/Choose.tsx';
import panel from '../../common/panel.module.css';
import { useWords } from '../../table/words.ts';
import { firstClause } from '../compose/lines.ts';
import { Refused } from '../Refused.tsx';
import { useCommand } from '../useCommand.ts';
import styles from './envoy.module.css';

type Told = Partial<Record<ClauseType, Position['wish']>>;

/** What a side tells the envoy in private: for each clause that its border could have, need, can accept, or never. */
export default function Wishes({ view, border, onDone }: { view: SeatView; border: BorderId; onDone: () => void }) {
  const { t, border: name } = useWords();
  const talk = view.talks.find((one) => one.border === border);
  const { busy, refused, run } = useCommand();
  const [told, setTold] = useState<Told>(() => Object.fromEntries((talk?.confided ?? []).map(({ clause, wish }) => [clause, wish])));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const sides = STATES.filter((state) => border.includes(state));
  const clauses = view.clauses.filter((type) => firstClause(type, 'ENVOY', sides, { threats: view.threats.map(({ id }) => id) }) !== undefined);
  const positions = clauses.flatMap((clause): Position[] => { const wish = told[clause]; return wish === undefined ? [] : [{ clause, wish }]; });
  const mayTell = talk?.isAsked === true;
  return (
    <form className={panel.stack} onSubmit={(event) => { event.preventDefault(); void run({ do: 'confide', border, positions }).then((done) => { if (done) onDone(); }); }}>
      <div className={styles.head}>
        <IconButton icon="back" label={t('diplomacy.back')} onClick={onDone} />
        <h3 ref={heading} tabIndex={-1}>{t('diplomacy.wishing.title')}</h3>
      </div>
      <p className={panel.muted}>{name(border)}. {t(`diplomacy.wishing.${mayTell ? 'note' : 'told'}`)}</p>
      <ul className={styles.wishes}>
        {clauses.map((clause) => (
          <li key={clause}>
            {mayTell ? (
              <Choose
                label={t(`names.clause.${clause}.title`)} value={told[clause] ?? ''} onChoose={(value) => setTold({ ...told, [clause]: WISHES.find((wish) => wish === value) })}
                options={[{ value: '', label: t('diplomacy.wishing.open') }, ...WISHES.map((wish) => ({ value: wish, label: t(`diplomacy.wishing.${wish}`) }))]}
              />
            ) : <>{t(`names.clause.${clause}.title`)} <strong>{t(`diplomacy.wishing.${told[clause] ?? 'open'}`)}</strong></>}
          </li>
        ))}
      </ul>
      <Refused error={refused} />
      {mayTell && <Button type="submit" look="primary" wide disabled={busy || positions.length === 0}>{t('diplomacy.wishing.send')}</Button>}
    </form>
  );
}
