import type { ScenarioCard } from '../../protocol/wire.ts';
import { Button, IconButton } from '../common/Button.tsx';
import { Disclosure } from '../common/Disclosure.tsx';
import { Sources } from '../common/Sources.tsx';
import { useClient } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import { drawKey } from './draw.ts';
import styles from './More.module.css';

/** What is worth reading or changing, but not needed to begin. */
export function More({ card, keyText, onKey }: { card: ScenarioCard; keyText: string; onKey: (key: string) => void }) {
  const { t } = useTranslation();
  const go = useClient((s) => s.go);
  return (
    <div className={styles.more}>
      <Disclosure summary={t('briefing.situation')}><p>{t('scenario:summary')}</p></Disclosure>
      <Disclosure summary={t('briefing.people')}><p>{t('scenario:people')}</p></Disclosure>
      <Disclosure summary={t('briefing.note')}>
        <p>{t('scenario:note')}</p>
        <Sources ids={card.sources} />
      </Disclosure>
      <Disclosure summary={t('briefing.more')}>
        <label className={styles.key}>
          <span>{t('briefing.key')}</span>
          <span className={styles.field}>
            <input value={keyText} maxLength={80} spellCheck={false} autoComplete="off" aria-describedby="key-about" onChange={(event) => onKey(event.target.value)} />
            <IconButton icon="dice" label={t('briefing.newKey')} onClick={() => onKey(drawKey())} />
          </span>
        </label>
        <p id="key-about" className={styles.about}>{t('briefing.keyAbout')}</p>
      </Disclosure>
      <Button look="quiet" icon="file" wide onClick={() => go('print', card.id)}>{t('app.screen.print')}</Button>
    </div>
  );
}
