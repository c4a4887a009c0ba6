import { type BorderId, type StateId, STATES } from '../../engine/names.ts';
import type { Paper } from '../../protocol/paper.ts';
import type { ScenarioCard } from '../../protocol/wire.ts';
import { useTranslation } from '../common/text.tsx';
import { codeOfClause } from './codes.ts';
import { Blank, Boxes, Page } from './Page.tsx';
import styles from './Paper.module.css';

interface EnvoyCardsProps {
  readonly card: ScenarioCard;
  readonly paper: Paper;
}
/** A border has two sides; each is heard alone. */
const SIDES = [1, 2] as const;
/** Lines of a text: more than four clauses are seldom signed. */
const LINES = [1, 2, 3, 4] as const;

/** What an envoy works with: what each side confides, one text for both, and what each wants changed in it. */
export function EnvoyCards({ card, paper }: EnvoyCardsProps) {
  const { t } = useTranslation();
  return (
    <Page title={t('print.envoy.cards')} owner={t('names.seat.ENVOY')} note={t('print.envoy.note')}>
      <div className={styles.cards}>
        {SIDES.map((side) => <Heard key={side} paper={paper} borders={card.borders} />)}
        <Text borders={card.borders} />
        <div className={styles.pile}>{SIDES.map((side) => <Change key={side} borders={card.borders} />)}</div>
      </div>
    </Page>
  );
}

function Card({ id, children }: { id: 'hear' | 'text' | 'amend'; children: React.ReactNode }) {
  const { t } = useTranslation();
  return (
    <article className={styles.card}>
      <header className={styles.cardHead}><h3>{t(`print.envoy.${id}`)}</h3></header>
      <p>{t(`print.envoy.${id}About`)}</p>
      {children}
    </article>
  );
}

/** At which border, and with which side. */
function Where({ borders, label }: { borders: readonly BorderId[]; label?: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Boxes label={t('offers.edit.part.border')} options={borders.map((border) => t(`names.border.${border}`))} />
      {label !== undefined && <Boxes label={label} options={sidesOf(borders).map((state) => t(`names.state.${state}`))} />}
    </>
  );
}
const sidesOf = (borders: readonly BorderId[]): readonly StateId[] => STATES.filter((state) => borders.some((border) => border.split('-').includes(state)));

/** Every clause that can be negotiated here, to be marked while a side speaks. */
function Heard({ paper, borders }: { paper: Paper; borders: readonly BorderId[] }) {
  const { t } = useTranslation();
  const positions = ['need', 'accept', 'never'] as const;
  return (
    <Card id="hear">
      <Where borders={borders} label={t('print.envoy.side')} />
      <table className={styles.positions}>
        <thead><tr><td colSpan={2} />{positions.map((id) => <th key={id} scope="col">{t(`print.envoy.${id}`)}</th>)}</tr></thead>
        <tbody>
          {paper.clauses.map((type) => (
            <tr key={type}>
              <td>{codeOfClause(type)}</td><th scope="row">{t(`names.clause.${type}.title`)}</th>
              {positions.map((id) => <td key={id} className={styles.tick}><i aria-hidden="true" /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Text({ borders }: { borders: readonly BorderId[] }) {
  const { t } = useTranslation();
  return (
    <Card id="text">
      <Where borders={borders} />
      <p className={styles.terms}><Blank label={t('print.envoy.version')} short /></p>
      <Boxes label={t('print.envoy.others')} options={STATES.map((state) => t(`names.state.${state}`))} />
      <p className={styles.terms}>{t('print.envoy.what')}</p>
      {LINES.map((n) => <p key={n} className={styles.slipLine}><Blank label={t('print.envoy.clause', { n })} short /> <Blank label="" /></p>)}
      <p className={styles.terms}><Blank label={t('print.offer.term')} short /> {t('print.offer.seasons')}</p>
      <Boxes label={t('offers.edit.onBreach')} options={[t('offers.edit.breach.suspend'), t('offers.edit.breach.compensate')]} />
      <Boxes label={t('offers.edit.openness')} options={[t('offers.edit.public'), t('offers.edit.private')]} />
      <p className={styles.signatures}>{SIDES.map((side) => <Blank key={side} label={t('print.envoy.signs')} />)}</p>
    </Card>
  );
}

function Change({ borders }: { borders: readonly BorderId[] }) {
  const { t } = useTranslation();
  return (
    <Card id="amend">
      <Where borders={borders} label={t('print.envoy.side')} />
      {(['version', 'out', 'in', 'because'] as const).map((id) => <p key={id} className={styles.slipLine}><Blank label={t(`print.envoy.${id}`)} short={id === 'version'} /></p>)}
    </Card>
  );
}
