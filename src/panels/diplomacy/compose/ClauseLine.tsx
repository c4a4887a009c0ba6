import type { Clause } from '../../../protocol/offers.ts';
import { givenBy } from '../../../protocol/clausePairs.ts';
import { narrateClause, sayAround } from '../../../text/index.ts';
import { IconButton } from '../../common/Button.tsx';
import { Choose } from '../../common/Choose.tsx';
import { classes } from '../../common/classes.ts';
import panel from '../../common/panel.module.css';
import { useTranslation } from '../../common/text.tsx';
import { useWords } from '../../table/words.ts';
import { Refused } from '../Refused.tsx';
import type { Complaint } from './complaint.ts';
import { partOf } from '../versions/partOf.ts';
import styles from './compose.module.css';
import { slotsOf, type Setting, type Slot } from './slots.ts';

interface LineProps {
  readonly clause: Clause;
  readonly setting: Setting;
  readonly complaint: Complaint | null;
  readonly onChange: (clause: Clause) => void;
  readonly onRemove: () => void;
}

/** A clause as a sentence in which every choice is a list: it is read and changed in the same place. */
export function ClauseLine({ clause, setting, complaint, onChange, onRemove }: LineProps) {
  const { t, state } = useWords();
  const slots = slotsOf(clause, setting);
  const pair = slots.find(({ name }) => name === 'pair');
  const inside = slots.filter((slot) => slot !== pair);
  const title = t(`names.clause.${clause.type}.title`);
  const choose = (slot: Slot, value: string): void => {
    const chosen = slot.variants[Number(value)];
    if (chosen) onChange(chosen);
  };
  return (
    <li tabIndex={-1} className={classes(panel.card, complaint && styles.faulty)}>
      <div className={styles.lineHead}>
        <strong>{title}</strong>
        <IconButton icon="close" label={t('offers.edit.remove', { clause: title })} onClick={onRemove} />
      </div>
      {pair && (
        <Choose
          label={t('offers.edit.part.pair')} value={String(pair.at)} onChoose={(value) => choose(pair, value)}
          options={pair.variants.map((one, i) => ({ value: String(i), label: (givenBy(one) ?? []).map(state).join(' → ') }))}
        />
      )}
      <p className={inside.length > 0 ? styles.sentence : undefined}>
        {sayAround(narrateClause(clause), inside.map(({ name }) => name)).map((piece, i) => {
          if (typeof piece === 'string') return piece;
          const slot = inside.find(({ name }) => name === piece.part);
          return slot && <InlineChoice key={i} slot={slot} onChoose={(value) => choose(slot, value)} />;
        })}
      </p>
      <Refused error={complaint} />
    </li>
  );
}

/** A list in the middle of a sentence; its options are the words that would stand there. */
function InlineChoice({ slot: { name, variants, at }, onChoose }: { slot: Slot; onChoose: (value: string) => void }) {
  const { t } = useTranslation();
  return (
    <select className={styles.inline} aria-label={t(`offers.edit.part.${name}`)} value={at} onChange={(event) => onChoose(event.target.value)}>
      {variants.map((variant, i) => <option key={i} value={i}>{partOf(variant, name)}</option>)}
    </select>
  );
}
