import { useState } from 'react';
import { REFUSALS, type RefusalReason } from '../../../engine/names.ts';
import type { Clause } from '../../../protocol/offers.ts';
import { narrateReason, say } from '../../../text/index.ts';
import { Button } from '../../common/Button.tsx';
import { ChooseMany } from '../../common/Choose.tsx';
import { Sheet } from '../../common/Sheet.tsx';
import { useWords } from '../../table/words.ts';

const MAX_REASONS = 3;

/** Why an offer is refused: one to three reasons of the closed list, put as its reader will find them. */
export default function Refuse({ clauses, onClose, onRefuse }: { clauses: readonly Clause[]; onClose: () => void; onRefuse: (reasons: RefusalReason[]) => void }) {
  const { t } = useWords();
  const [reasons, setReasons] = useState<readonly RefusalReason[]>([]);
  const isFull = reasons.length >= MAX_REASONS;
  const toggle = (value: string): void => setReasons(REFUSALS.filter((reason) => (reason === value ? !reasons.includes(reason) : reasons.includes(reason))));
  return (
    <Sheet
      open onClose={onClose} at="centre" title={t('diplomacy.refusal.title')}
      footer={<Button look="primary" disabled={reasons.length === 0} onClick={() => { onRefuse([...reasons]); onClose(); }}>{t('diplomacy.refusal.send')}</Button>}
    >
      <ChooseMany
        legend={t('diplomacy.refusal.hint')} chosen={reasons} onToggle={toggle}
        options={REFUSALS.map((reason) => ({ value: reason, label: say(narrateReason(reason, clauses)), disabled: isFull && !reasons.includes(reason) }))}
      />
    </Sheet>
  );
}
