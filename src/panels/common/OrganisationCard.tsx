import { useTranslation } from 'react-i18next';
import register from '../../../assets/library/organisations.json';
import styles from './Glossary.module.css';
import { Sources } from './Sources.tsx';

/** Ids of the organisations that have a card, those of the United Nations' own bodies first. */
export const CARDS: readonly string[] = register.map(({ id }) => id);
const PARTS = ['does', 'whom', 'consent', 'price'] as const;
/** Told only where there is a claim that the paper makes without evidence. */
const VIEWS = ['claims', 'otherView'] as const;

/** What an organisation can do, for whom, with what consent and at what price. */
export function OrganisationCard({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const text = (part: string): string => `organisations.of.${id}.${part}`;
  const parts = [...PARTS, ...VIEWS.filter((part) => i18n.exists(text(part)))];
  return (
    <>
      <dl className={styles.card}>
        {parts.map((part) => <div key={part}><dt>{t(`organisations.${part}`)}</dt><dd>{t(text(part))}</dd></div>)}
      </dl>
      <p className={styles.note}>{t('organisations.note')}</p>
      <section>
        <h3 className={styles.heading}>{t('organisations.sources')}</h3>
        <Sources ids={register.find((entry) => entry.id === id)?.sources ?? []} />
      </section>
    </>
  );
}
