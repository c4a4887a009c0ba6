import { useTranslation } from '../common/text.tsx';
import { countRoles, GUESTS, type Groups } from './groups.ts';
import styles from './Plan.module.css';

/** Who sits where, and what each does. */
export function GroupTable({ groups }: { groups: Groups }) {
  const { t } = useTranslation();
  const guests = GUESTS.filter((id) => groups.guests[id] > 0);
  return (
    <ul className={styles.groups}>
      {groups.delegations.map(({ state, roles }) => (
        <li key={state}>
          <strong>{t(`names.state.${state}`)}</strong> · {t('plan.members', { count: roles.length })}
          <p>{countRoles(roles).map(({ role, count }) => (count === 1 ? t(`plan.role.${role}.title`) : t('plan.of', { role: t(`plan.role.${role}.title`), count }))).join(', ')}</p>
        </li>
      ))}
      {guests.length > 0 && (
        <li>
          <strong>{t('plan.guests')}</strong>
          {guests.map((id) => <p key={id}>{t('plan.of', { role: t(`plan.guest.${id}.title`), count: groups.guests[id] })}: {t(`plan.guest.${id}.does`)}</p>)}
        </li>
      )}
    </ul>
  );
}
