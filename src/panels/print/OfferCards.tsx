import { type BorderId, type ClauseType, type StateId, STATES, sidesOf } from '../../engine/names.ts';
import type { ScenarioCard } from '../../protocol/wire.ts';
import { codeOfClause } from './codes.ts';
import { Blank, Boxes, Page } from './Page.tsx';
import styles from './Paper.module.css';
import type { Paper } from '../../protocol/paper.ts';
import { useTranslation } from '../common/text.tsx';

/** One card for every kind of clause that is negotiated here; a filled card is an offer that both sides can read. */
export function OfferCards({ paper, card, state }: { paper: Paper; card: ScenarioCard; state: StateId }) {
  const { t } = useTranslation();
  return (
    <Page title={t('print.sheet.offers')} owner={t(`names.state.${state}`)} note={t('print.offersNote')}>
      <div className={styles.cards}>
        {paper.clauses.map((type) => <OfferCard key={type} type={type} paper={paper} card={card} state={state} />)}
      </div>
    </Page>
  );
}

function OfferCard({ type, paper, card, state }: { type: ClauseType; paper: Paper; card: ScenarioCard; state: StateId }) {
  const { t } = useTranslation();
  const others = STATES.filter((other) => other !== state).map((other) => t(`names.state.${other}`));
  return (
    <article className={styles.card}>
      <header className={styles.cardHead}>
        <strong className={styles.code}>{codeOfClause(type)}</strong>
        <h3>{t(`names.clause.${type}.title`)}</h3>
      </header>
      <p>{t(`names.clause.${type}.about`)}</p>
      <Boxes label={t('print.offer.to')} options={others} />
      <Details type={type} borders={bordersFor(type, paper, card, state)} />
      <p className={styles.terms}>
        <Blank label={t('print.offer.term')} short /> {t('print.offer.seasons')}
      </p>
      <Boxes label={t('offers.edit.onBreach')} options={[t('offers.edit.breach.suspend'), t('offers.edit.breach.compensate')]} />
      <Boxes label={t('offers.edit.openness')} options={[t('offers.edit.public'), t('offers.edit.private')]} />
      <p className={styles.signatures}><Blank label={t('print.offer.ours')} /> <Blank label={t('print.offer.theirs')} /></p>
    </article>
  );
}

/** Who arbitrates may be a neighbour: a commission is offered for other borders too. */
const bordersFor = (type: ClauseType, paper: Paper, card: ScenarioCard, state: StateId): readonly BorderId[] => {
  const own = paper.desks[state].find(({ kind }) => kind === 'hotline')?.parts.border ?? [];
  const mine = (own as readonly BorderId[]).filter((border) => sidesOf(border).every((side) => STATES.some((s) => s === side)));
  return type === 'jointCommission' ? [...new Set([...mine, ...card.borders])] : mine;
};

/** What of the clause is left to tick. */
function Details({ type, borders }: { type: ClauseType; borders: readonly BorderId[] }) {
  const { t } = useTranslation();
  const amounts = ['1', '2', '3'].map((n) => t(`names.amount.${n}`));
  const part = (name: string): string => t(`offers.edit.part.${name}`);
  const where = <Boxes label={part('border')} options={borders.map((border) => t(`names.border.${border}`))} />;
  const givenBy = <p className={styles.terms}><Blank label={t('print.offer.giver')} /> <Blank label={t('print.offer.taker')} /></p>;
  switch (type) {
    case 'seasonalSwap': return <>{givenBy}<Boxes label={part('water')} options={amounts} /><Boxes label={part('energy')} options={amounts} /></>;
    case 'dryYearParity': return <>{where}<Boxes label={part('amount')} options={amounts} /></>;
    case 'upstreamCostShare':
    case 'jointDam':
    case 'fillingCap':
    case 'benefitFund': return <>{givenBy}<Boxes label={part('amount')} options={amounts} /></>;
    case 'landSwap': return <>{where}<Boxes label={part('basis')} options={['area', 'value'].map((id) => t(`offers.choice.basis.${id}`))} /></>;
    case 'sharedInfrastructure': return <>{where}<Boxes label={part('object')} options={['gates', 'road'].map((id) => t(`names.object.${id}`))} /></>;
    case 'confidenceMeasures': return <>{where}<Boxes label={part('zoneKm')} options={[10, 50, 100].map((km) => t('offers.choice.zoneKm', { km }))} /><Boxes label={part('inspections')} options={yesNo(t, 'inspections')} /></>;
    case 'demilitarisedZone': return <>{where}<Boxes label={part('monitored')} options={yesNo(t, 'monitored')} /></>;
    case 'jointCommission': return <>{where}<Boxes label={part('arbiter')} options={['none', 'neighbour', 'un'].map((id) => t(`names.arbiter.${id}`))} /></>;
    case 'liaisonNetwork': return <Boxes label={part('threat')} options={['extremism', 'narcotics', 'cyber'].map((id) => t(`names.threat.${id}`))} />;
    case 'guaranteedAccess':
    case 'hotlineFactFinding':
    case 'realTimeData': return where;
    case 'noForcePledge':
    case 'disasterAid': return null;
  }
}
const yesNo = (t: (key: string) => string, name: string): readonly string[] => ['yes', 'no'].map((id) => t(`offers.choice.${name}.${id}`));
