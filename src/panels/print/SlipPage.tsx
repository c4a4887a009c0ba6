import { type SeasonId, SEASONS, type StateId } from '../../engine/names.ts';
import type { ScenarioCard } from '../../protocol/wire.ts';
import { useTranslation } from '../common/text.tsx';
import { Blank, Boxes, Page } from './Page.tsx';
import styles from './Paper.module.css';

/** No lesson has more turns than this. */
const MOST = 8;
/** A card game plays with three orders; a fourth is for who has capital left. */
const LINES = [1, 2, 3] as const;

const seasonOf = (first: SeasonId, turn: number): SeasonId => SEASONS[(SEASONS.indexOf(first) + turn - 1) % SEASONS.length] ?? first;

/** What a delegation hands in: one slip a turn, to be cut apart between them. */
export function SlipPage({ card, state }: { card: ScenarioCard; state: StateId }) {
  const { t } = useTranslation();
  const turns = Array.from({ length: Math.min(card.turns, MOST) }, (_, i) => i + 1);
  return (
    <Page title={t('print.sheet.slips')} owner={t(`names.state.${state}`)} note={t('print.slipsNote')}>
      <div className={styles.slips}>
        {turns.map((turn) => (
          <article key={turn} className={styles.slip}>
            <header className={styles.cardHead}>
              <strong className={styles.code}>{turn}</strong>
              <h3>{t(`names.state.${state}`)} · {t(`names.season.${seasonOf(card.firstSeason, turn)}`)}</h3>
            </header>
            <p className={styles.slipLine}><Blank label={t('print.slip.offers')} /></p>
            <Boxes label={t('print.slip.answers')} options={[t('print.slip.accept'), t('print.slip.refuse'), t('print.slip.amend')]} />
            {LINES.map((n) => (
              <p key={n} className={styles.slipLine}>
                <Blank label={t('print.slip.order', { n })} short /> <Blank label={t('print.slip.where')} /> <Blank label={t('print.slip.howMuch')} short />
              </p>
            ))}
            <p className={styles.slipLine}><Blank label={t('print.slip.signed')} /></p>
          </article>
        ))}
      </div>
    </Page>
  );
}
