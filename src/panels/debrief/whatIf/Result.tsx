import type { Decisions, WhatIf } from '../../../protocol/whatIf.ts';
import { formatValue } from '../../../text/index.ts';
import { Button } from '../../common/Button.tsx';
import { classes } from '../../common/classes.ts';
import { Icon } from '../../common/Icon.tsx';
import { EmptyState } from '../../common/States.tsx';
import { useClient, useClientStore } from '../../common/store.tsx';
import { useWords } from '../../table/words.ts';
import { Lines } from '../../worlds/Lines.tsx';
import { OutcomeTable } from '../../worlds/OutcomeTable.tsx';
import { useTurnName } from '../context.ts';
import shared from '../Debrief.module.css';
import { Fold } from '../Fold.tsx';
import { useChangeWords } from './changeWords.ts';
import { Dropped } from './Dropped.tsx';
import { Parting } from './Parting.tsx';
import { Turns } from './Turns.tsx';
import styles from './WhatIf.module.css';

/** Meters that are drawn; the table below them holds all. */
const DRAWN = 4;
/** Units of a chart's width that the names of the two worlds need. */
const ROOM = 84;

interface ResultProps {
  readonly answer: WhatIf;
  readonly decisions: Decisions;
}

/** The two worlds side by side: how they ended, where they part, what went differently on the way. */
export function Result({ answer, decisions }: ResultProps) {
  const words = useWords();
  const { t } = words;
  const turnName = useTurnName();
  const store = useClientStore();
  const busy = useClient((s) => s.busy);
  const { question, parting, happened, changed, meters, turns, dropped, computersFrom, goesOn } = answer;
  const { change } = question;
  const title = useChangeWords(decisions).change(change);
  const names = { happened: t('whatIf.world.happened'), changed: t('whatIf.world.changed') };
  return (
    <>
      <header className={styles.head}>
        <p className={shared.muted}>{turnName(change.turn)} · {t('whatIf.sameLuck')}</p>
        <h3 className={styles.title}>{title}</h3>
        {computersFrom !== undefined && <p className={shared.muted}>{t(question.others === 'answer' ? 'whatIf.computersFrom' : 'whatIf.recordEnds', { turn: turnName(computersFrom) })}</p>}
      </header>
      {parting === undefined ? <EmptyState icon="scales">{t('whatIf.same.body')}</EmptyState> : (
        <>
          <section className={styles.part}>
            <h4>{t('whatIf.outcome')}</h4>
            <OutcomeTable difference caption={t('whatIf.outcome')} worlds={[{ id: 'happened', head: names.happened, outcome: happened }, { id: 'changed', head: names.changed, outcome: changed }]} />
          </section>
          <Parting parting={parting} decided={change.turn} names={names} />
          {meters.length > 0 && (
            <section className={styles.part}>
              <h4>{t('whatIf.meters', { count: meters.length })}</h4>
              <div className={styles.charts}>
                {meters.slice(0, DRAWN).map((row) => (
                  <Lines key={row.meter} meter={row.meter} title={words.meter(row.meter)} room={ROOM} told={[{ label: names.happened, values: row.happened }, { label: names.changed, values: row.changed }]} />
                ))}
              </div>
              <Fold title={t('whatIf.allMeters')}>
                <table className={classes(shared.table, styles.values)}>
                  <thead><tr><th scope="col">{t('debrief.course.meter')}</th><th scope="col" className={shared.number}>{names.happened}</th><th scope="col" className={shared.number}>{names.changed}</th></tr></thead>
                  <tbody>
                    {meters.map((row) => (
                      <tr key={row.meter}><th scope="row">{words.meter(row.meter)}</th><td className={shared.number}>{formatValue(row.meter, row.happened.at(-1) ?? 0)}</td><td className={shared.number}>{formatValue(row.meter, row.changed.at(-1) ?? 0)}</td></tr>
                    ))}
                  </tbody>
                </table>
              </Fold>
            </section>
          )}
          {turns.length > 0 && <Turns turns={turns} names={names} />}
        </>
      )}
      {dropped.length > 0 && <Dropped dropped={dropped} decisions={decisions} />}
      {goesOn && (
        <div className={styles.on}>
          <Button icon="undo" disabled={busy} onClick={() => void store.getState().playOn(question)}>{t('whatIf.playOn', { turn: change.turn + 1 })}</Button>
          <p className={shared.muted}><Icon name="info" size={15} /> {t('whatIf.playOnNote')}</p>
        </div>
      )}
    </>
  );
}
