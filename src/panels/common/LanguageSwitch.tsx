import { isLanguage, LANGUAGE_NAMES } from '../../text/languages.ts';
import { LANGUAGES } from '../../text/load.ts';
import { Icon } from './Icon.tsx';
import styles from './LanguageSwitch.module.css';
import { useClient } from './store.tsx';
import { useTranslation } from './text.tsx';

/** Every language under its own name; the game goes on in the one chosen. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useClient((s) => s.settings.language);
  const set = useClient((s) => s.set);
  return (
    <label className={styles.switch}>
      <Icon name="globe" />
      <span className="visually-hidden">{t('app.language')}</span>
      <span className={styles.shown} aria-hidden="true">
        <span className={styles.full}>{isLanguage(language) ? LANGUAGE_NAMES[language] : language}</span>
        <span className={styles.short}>{language.toUpperCase()}</span>
      </span>
      <select value={language} onChange={(event) => set({ language: event.target.value })}>
        {LANGUAGES.map((id) => (
          <option key={id} value={id} lang={id}>{LANGUAGE_NAMES[id]}</option>
        ))}
      </select>
    </label>
  );
}
