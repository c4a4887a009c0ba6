import type { BargainingLine } from '../../../protocol/debrief.ts';
import { useTranslation } from '../../common/text.tsx';
import { useWords } from '../../table/words.ts';
import { useTurnName } from '../context.ts';
import shared from '../Debrief.module.css';
import styles from './Bargain.module.css';

const STEP = 26;
const HEIGHT = 48;
const BAR = 10;

/** What a delegation asked and gave from offer to offer at one table: two bars for each offer, asked light, given full. One offer has no curve. */
export function Concessions({ line: { concessions, with: partners = [] } }: { line: BargainingLine }) {
  const words = useWords();
  const { t } = useTranslation();
  const turnName = useTurnName();
  if (concessions.length < 2) return <p className={shared.muted}>{t(`debrief.bargain.curve.${concessions.length === 0 ? 'none' : 'one'}`)}</p>;
  const most = Math.max(1, ...concessions.flatMap(({ asked, gave }) => [asked, gave]));
  const tall = (amount: number): number => (amount * (HEIGHT - 6)) / most;
  const spoken = concessions.map(({ turn, asked, gave }) => t('debrief.bargain.curve.step', { turn: turnName(turn), asked, gave })).join('; ');
  return (
    <figure className={styles.curve}>
      <svg width={concessions.length * STEP + 2} height={HEIGHT} viewBox={`0 0 ${concessions.length * STEP + 2} ${HEIGHT}`} role="img" aria-label={t('debrief.bargain.curve.label', { states: words.states(partners), steps: spoken })}>
        <line className={styles.ground} x1={0} x2={concessions.length * STEP + 2} y1={HEIGHT - 1} y2={HEIGHT - 1} />
        {concessions.map(({ asked, gave }, i) => (
          <g key={i}>
            <rect className={styles.asked} x={i * STEP + 3} width={BAR} y={HEIGHT - 1 - tall(asked)} height={tall(asked)} />
            <rect className={styles.gave} x={i * STEP + 4 + BAR} width={BAR} y={HEIGHT - 1 - tall(gave)} height={tall(gave)} />
          </g>
        ))}
      </svg>
      <figcaption className={shared.muted}>{t('debrief.bargain.curve.caption', { states: words.states(partners), from: concessions[0]?.asked ?? 0, to: concessions.at(-1)?.asked ?? 0 })}</figcaption>
    </figure>
  );
}
