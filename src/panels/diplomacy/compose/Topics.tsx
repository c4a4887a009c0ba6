import type { ClauseType } from '../../../engine/names.ts';
import type { Clause } from '../../../protocol/offers.ts';
import type { SeatView } from '../../../protocol/view.ts';
import { Button } from '../../common/Button.tsx';
import { useClient } from '../../common/store.tsx';
import { useWords } from '../../table/words.ts';
import { wishRows } from '../envoy/verdict.ts';
import styles from './compose.module.css';
import type { Setting } from './slots.ts';
import { GROUPS, fallsDue, likelyTopics, topicOf, type GroupId, type Topic } from './topics.ts';

interface TopicsProps {
  readonly view: SeatView;
  readonly setting: Setting;
  readonly there: readonly Clause[];
  readonly onAdd: (clause: Clause) => void;
}
type Open = Extract<Topic, { clause: Clause }>;
type Closed = Exclude<Topic, Open>;

/** Everything that can be put into an offer: what these partners are likely to talk about first, then by group. */
export function Topics({ view, setting, there, onAdd }: TopicsProps) {
  const { t } = useWords();
  const selection = useClient((client) => client.selection);
  const looked = selection?.kind === 'border' ? selection.id : undefined;
  const topics = new Map(view.clauses.map((type): [ClauseType, Topic] => [type, !fallsDue(type, view, view.turn, view.game.turns) ? { type, why: 'tooLate' } : topicOf(type, setting, there, view.agreements, looked)]));
  const open = (types: readonly ClauseType[]): Open[] => types.flatMap((type) => { const topic = topics.get(type); return topic && 'clause' in topic ? [topic] : []; });
  const closed = (types: readonly ClauseType[]): Closed[] => types.flatMap((type) => { const topic = topics.get(type); return topic && 'why' in topic ? [topic] : []; });
  // For an envoy's text: what both sides told that they could live with. For others: what these partners may talk about.
  const common = setting.author === 'ENVOY' ? commonIn(view, setting) : undefined;
  const likely = open(common ?? likelyTopics(view, setting, open(view.clauses).map(({ type }) => type)));
  const buttons = (list: readonly Open[]) => (
    <div className={styles.add}>
      {list.map(({ type, clause }) => <Button key={type} icon="plus" className={styles.addLine} onClick={() => onAdd(clause)}>{t(`names.clause.${type}.title`)}</Button>)}
    </div>
  );
  return (
    <div className={styles.topics}>
      {likely.length > 0 && <section className={styles.likely}><h4>{t(common ? 'diplomacy.envoy.common' : 'offers.topics.likely')}</h4>{buttons(likely)}</section>}
      {(Object.keys(GROUPS) as GroupId[]).map((group) => {
        const here = open(GROUPS[group]).filter((topic) => !likely.includes(topic));
        const not = closed(GROUPS[group]);
        return here.length + not.length > 0 && (
          <section key={group}>
            <h4>{t(`offers.topics.group.${group}`)}</h4>
            {here.length > 0 && buttons(here)}
            {not.length > 0 && <NotNow topics={not} />}
          </section>
        );
      })}
    </div>
  );
}

/** Clauses that both sides of a case could live with, by what they told the envoy. */
const commonIn = ({ cases = [] }: SeatView, { parties }: Setting): readonly ClauseType[] =>
  cases.filter(({ sides }) => sides.every((side) => parties.includes(side))).flatMap((one) => wishRows(one)).filter(({ verdict }) => verdict === 'common').map(({ clause }) => clause);

/** What can't be added now: greyed, with the reason of each. */
function NotNow({ topics }: { topics: readonly Closed[] }) {
  const { t } = useWords();
  return (
    <ul className={styles.not}>
      {topics.map(({ type, why }) => <li key={type}><span>{t(`names.clause.${type}.title`)}</span> – {t(`offers.topics.why.${why}`)}</li>)}
    </ul>
  );
}
