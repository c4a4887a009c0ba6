import { Mark } from './Brand.tsx';
import { IconButton } from './Button.tsx';
import { classes } from './classes.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { useClient } from './store.tsx';
import { useTranslation } from './text.tsx';
import styles from './TopBar.module.css';

/** The bar of every screen but the table, which needs the height and carries these in its own menu. */
export function TopBar({ centred }: { centred?: boolean }) {
  const { t } = useTranslation();
  const go = useClient((s) => s.go);
  const openGlossary = useClient((s) => s.openGlossary);
  const openSettings = useClient((s) => s.openSettings);
  return (
    <header className={classes(styles.bar, centred && styles.centred)}>
      <button type="button" className={styles.brand} onClick={() => go('home')}>
        <Mark />
        <span>{t('app.name')}</span>
        <span className="visually-hidden">: {t('app.home')}</span>
      </button>
      <nav className={styles.tools} aria-label={t('app.nav')}>
        <IconButton icon="book" label={t('app.glossary')} onClick={() => openGlossary('')} />
        <IconButton icon="settings" label={t('app.settings')} onClick={() => openSettings(true)} />
        <LanguageSwitch />
      </nav>
    </header>
  );
}
