import type { BorderView } from '../../protocol/view.ts';
import { Icon, type IconName } from '../common/Icon.tsx';
import styles from './situation.module.css';
import { useWords } from './words.ts';

/** Small signs of what stands at a border: a mission, institutions, talks, a closure. Each has a name. */
export function BorderSigns({ border }: { border: BorderView }) {
  const { t, states } = useWords();
  const signs: readonly { readonly icon: IconName; readonly label: string; readonly count?: number }[] = [
    ...(border.mission ? [{ icon: 'shield', label: t('table.border.mission') } as const] : []),
    ...(border.asked ? [{ icon: 'clock', label: t('table.border.asked') } as const] : []),
    ...(border.goodOffices.stage === 'none' ? [] : [{ icon: 'talk', label: `${t('table.border.goodOffices')}: ${t(`names.caseStage.${border.goodOffices.stage}`)}` } as const]),
    ...(border.institutions.length > 0 ? [{ icon: 'handshake', label: border.institutions.map(({ id }) => t(`names.institution.${id}`)).join(', '), count: border.institutions.length } as const] : []),
    ...(border.closedBy.length > 0 ? [{ icon: 'lock', label: `${t('table.border.closedBy')}: ${states(border.closedBy)}` } as const] : []),
    ...(border.mobilised.length > 0 ? [{ icon: 'flag', label: `${t('table.border.mobilised')}: ${states(border.mobilised)}` } as const] : []),
  ];
  if (signs.length === 0) return null;
  return (
    <span className={styles.signs}>
      {signs.map(({ icon, label, count }) => (
        <span key={icon} className={styles.sign} title={label}>
          <Icon name={icon} size={15} />
          {count !== undefined && <span aria-hidden="true">{count}</span>}
          <span className="visually-hidden">{label}</span>
        </span>
      ))}
    </span>
  );
}
