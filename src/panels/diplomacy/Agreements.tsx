import type { AgreementView } from '../../protocol/view.ts';
import { classes } from '../common/classes.ts';
import { Disclosure } from '../common/Disclosure.tsx';
import { Icon, type IconName } from '../common/Icon.tsx';
import panel from '../common/panel.module.css';
import { useWords } from '../table/words.ts';
import styles from './diplomacy.module.css';

/** Agreements in force: what each promised, how often it was kept, and who has to act this season. */
export function Agreements({ agreements }: { agreements: readonly AgreementView[] }) {
  const { t } = useWords();
  const inForce = agreements.filter(({ status }) => status === 'inForce');
  return (
    <section>
      <h3 className={panel.eyebrow}>{t('diplomacy.agreements')}</h3>
      {inForce.length === 0 ? <p className={panel.muted}>{t('diplomacy.noAgreements')}</p> : (
        <ul className={panel.cards}>{inForce.map((agreement) => <Agreement key={agreement.id} agreement={agreement} />)}</ul>
      )}
    </section>
  );
}

function Agreement({ agreement }: { agreement: AgreementView }) {
  const { t, states, clause: sentence } = useWords();
  return (
    <li className={panel.card}>
      {agreement.clauses.map(({ clause, kept, broken, excused, dueBy }, i) => (
        <div key={i} className={styles.clause}>
          <Disclosure summary={<><strong className={styles.clauseTitle}>{t(`names.clause.${clause.type}.title`)}</strong>{i === 0 && <span className={styles.parties}>{states(agreement.parties)}</span>}</>}>
            <p>{sentence(clause)}</p>
          </Disclosure>
          <p className={styles.record}>
            <Count icon="check" label={t('diplomacy.kept')} count={kept} className={styles.kept} />
            <Count icon="close" label={t('diplomacy.broken')} count={broken} className={broken > 0 ? styles.broken : undefined} />
            <Count icon="minus" label={t('diplomacy.excused')} count={excused} />
          </p>
          {dueBy.length > 0 && <p className={styles.due}><Icon name="clock" size={15} />{t('diplomacy.due', { states: states(dueBy) })}</p>}
        </div>
      ))}
      <p className={panel.meta}>
        <span>{t('diplomacy.until', { turn: agreement.endsTurn })}</span>
        <span>{t(agreement.isPublic ? 'diplomacy.public' : 'diplomacy.private')}</span>
      </p>
    </li>
  );
}

const Count = ({ icon, label, count, className }: { icon: IconName; label: string; count: number; className?: string | undefined }) => (
  <span className={classes(styles.counted, className)}><Icon name={icon} size={14} />{label} {count}</span>
);
