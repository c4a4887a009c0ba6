/** Cards of the organisations that act: what each can do, for whom, with what consent and at what price. */
import register from '../../../assets/library/organisations.json';
import { Button } from '../common/Button.tsx';
import { Icon } from '../common/Icon.tsx';
import { ORGANISATION } from '../lookup.ts';
import { Sheet } from '../common/Sheet.tsx';
import { Sources } from '../common/Sources.tsx';
import { useClient } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import styles from './Organisations.module.css';

/** One card, or the list of all. Open while the store's `glossary` names an organisation. */
export default function Organisations() {
  const { t } = useTranslation();
  const openGlossary = useClient((state) => state.openGlossary);
  const id = useClient((state) => state.glossary?.slice(ORGANISATION.length) ?? '');
  // Keys: a card and the list are two panels, and each takes the focus when it comes.
  return (
    <Sheet key={id} open onClose={() => openGlossary(null)} title={t(id === '' ? 'organisations.title' : `names.organisation.${id}`)}>
      {id === '' ? (
        <ul className={styles.list}>
          {register.map((card) => (
            <li key={card.id}>
              <button type="button" onClick={() => openGlossary(`${ORGANISATION}${card.id}`)}>{t(`names.organisation.${card.id}`)}<Icon name="forward" size={16} /></button>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <Card id={id} />
          <Button look="quiet" icon="back" className={styles.all} onClick={() => openGlossary(ORGANISATION)}>{t('organisations.title')}</Button>
        </>
      )}
    </Sheet>
  );
}

const PARTS = ['does', 'whom', 'consent', 'price'] as const;
/** Told only of what a paper claims without evidence. */
const VIEWS = ['claims', 'otherView'] as const;

function Card({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const text = (part: string): string => `organisations.of.${id}.${part}`;
  const parts = [...PARTS, ...VIEWS.filter((part) => i18n.exists(text(part)))];
  return (
    <>
      <dl className={styles.card}>
        {parts.map((part) => <div key={part}><dt>{t(`organisations.${part}`)}</dt><dd>{t(text(part))}</dd></div>)}
      </dl>
      <p className={styles.note}>{t('organisations.note')}</p>
      <h3 className={styles.heading}>{t('organisations.sources')}</h3>
      <Sources ids={register.find((card) => card.id === id)?.sources ?? []} />
    </>
  );
}
