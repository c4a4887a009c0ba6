import { useState } from 'react';
import type { StateId } from '../../../engine/names.ts';
import type { Clause } from '../../../protocol/offers.ts';
import { Button } from '../../common/Button.tsx';
import { useTranslation } from '../../common/text.tsx';
import type { Setting } from '../../diplomacy/compose/slots.ts';
import { useWords } from '../../table/words.ts';
import styles from './Entry.module.css';
import { type ClauseKey, clausesOf } from './keypad.ts';
import { Keys } from './Keys.tsx';
import { useDigits } from './useDigits.ts';

interface ClausePickProps {
  readonly keys: readonly ClauseKey[];
  readonly setting: (partner: StateId) => Setting;
  readonly onPick: (partner: StateId, clause: Clause) => void;
}

/** A clause by its number, then with whom, then which: a step with one answer is not asked. */
export function ClausePick({ keys, setting, onPick }: ClausePickProps) {
  const { t } = useTranslation();
  const { clause: inWords } = useWords();
  const [key, setKey] = useState<ClauseKey | null>(null);
  const [partner, setPartner] = useState<StateId | null>(null);
  const back = (): void => { setKey(null); setPartner(null); };
  const choose = (chosen: ClauseKey, with_: StateId): void => {
    const [only, ...more] = clausesOf(chosen.type, setting(with_));
    if (only === undefined || more.length > 0) { setKey(chosen); setPartner(with_); return; }
    back();
    onPick(with_, only);
  };
  const press = (chosen: ClauseKey): void => {
    const [only, ...more] = chosen.partners;
    if (only === undefined) return;
    if (more.length > 0) setKey(chosen);
    else choose(chosen, only);
  };
  const digits = useDigits(keys, press);
  if (key === null) {
    return (
      <>
        <Keys label={t('print.entry.offers')} digits={digits} onPress={(code) => keys.filter((one) => one.code === code).forEach(press)} keys={keys.map(({ code, type, partners }) => ({ code, name: t(`names.clause.${type}.title`), isPossible: partners.length > 0 }))} />
        {keys.every(({ partners }) => partners.length === 0) && <p className={styles.muted}>{t('print.entry.noClause')}</p>}
      </>
    );
  }
  const clause = t(`names.clause.${key.type}.title`);
  const title = partner === null ? t('print.entry.toWhom', { clause }) : t('print.entry.which', { clause });
  return (
    <section aria-label={title}>
      <div className={styles.row}><h3 className={styles.label}>{title}</h3><Button look="quiet" icon="back" onClick={back}>{t('print.entry.back')}</Button></div>
      <div className={styles.group}>
        {partner === null
          ? key.partners.map((one) => <button key={one} type="button" className={styles.option} onClick={() => choose(key, one)}>{t(`names.state.${one}`)}</button>)
          : clausesOf(key.type, setting(partner)).map((one) => <button key={inWords(one)} type="button" className={styles.option} onClick={() => { back(); onPick(partner, one); }}>{inWords(one)}</button>)}
      </div>
    </section>
  );
}
