import type { SeatView } from '../../../protocol/view.ts';
import { narrateIntent, say } from '../../../text/index.ts';
import panel from '../../common/panel.module.css';
import { useWords } from '../../table/words.ts';
import styles from './intents.module.css';
import { agreementsIn } from './subjects.ts';

/** What was said to this viewer or in public, latest first, in the reader's language. */
export default function Conversation({ view }: { view: SeatView }) {
  const { t } = useWords();
  const nameOf = agreementsIn(view);
  if (view.said.length === 0) return <p className={panel.muted}>{t('intents.empty')}</p>;
  const name = (id: string): string => (id === view.seat ? t('intents.you') : t(`names.seat.${id}`));
  return (
    <ul className={styles.said}>
      {view.said.map(({ id, from, to, turn, isPublic, intent }) => (
        <li key={id} className={from === view.seat ? styles.own : undefined}>
          <p className={styles.who}>
            <strong>{t(`names.seat.${from}`)}</strong> → {to.map(name).join(', ')}
            <span> · {t(isPublic ? 'diplomacy.public' : 'diplomacy.private')}{turn !== view.turn && ` · ${t('intents.turn', { turn })}`}</span>
          </p>
          <p>{say(narrateIntent(intent, nameOf))}</p>
        </li>
      ))}
    </ul>
  );
}
