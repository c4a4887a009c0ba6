import type { Change, Decisions, Suggestion } from '../../../protocol/whatIf.ts';
import { formatDelta } from '../../../text/index.ts';
import { Icon, type IconName } from '../../common/Icon.tsx';
import { useTranslation } from '../../common/text.tsx';
import { useTurnName } from '../context.ts';
import { useChangeWords } from './changeWords.ts';
import styles from './WhatIf.module.css';

const ICONS: Record<Suggestion['why'], IconName> = { turningPoint: 'compass', lastFirm: 'shield', lastCooperative: 'handshake', lastRefusal: 'talk', quiet: 'orders' };

interface SuggestionsProps {
  readonly decisions: Decisions;
  readonly asked: Change | null;
  readonly onAsk: (change: Change) => void;
}

/** Questions that can be asked with one press. */
export function Suggestions({ decisions, asked, onAsk }: SuggestionsProps) {
  const { t } = useTranslation();
  const turnName = useTurnName();
  const words = useChangeWords(decisions);
  if (decisions.suggestions.length === 0) return null;
  return (
    <ul className={styles.suggestions} aria-label={t('whatIf.suggested')}>
      {decisions.suggestions.map(({ why, change, border, delta }) => (
        <li key={JSON.stringify(change)}>
          <button type="button" className={styles.suggestion} aria-pressed={JSON.stringify(change) === JSON.stringify(asked)} onClick={() => onAsk(change)}>
            <Icon name={ICONS[why]} />
            <span className={styles.words}>
              <span className={styles.why}>{t(`whatIf.why.${why}`)} · {turnName(change.turn)}</span>
              <span className={styles.change}>{words.change(change)}</span>
              {border && delta !== undefined && <span className={styles.why}>{t('whatIf.moved', { border: t(`names.border.${border}`), delta: formatDelta(delta) })}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
