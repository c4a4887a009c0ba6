/** Everything for a lesson on paper: chosen here, seen as it will be printed, printed by the browser. */
import { useState } from 'react';
import { SEATS, STATES } from '../../engine/names.ts';
import type { ScenarioCard } from '../../protocol/wire.ts';
import { Button } from '../common/Button.tsx';
import { ChooseMany, Segments } from '../common/Choose.tsx';
import { LoadingState } from '../common/States.tsx';
import { useClient } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import { EVERYTHING, OWN_SHEETS, type PrintChoice, ROOM_SHEETS, sheetsOf, SIZES, toggled } from './choice.ts';
import styles from './Paper.module.css';
import { usePaper } from './paper.ts';
import { Printed } from './Printed.tsx';

export default function Print() {
  const { t } = useTranslation();
  const at = useClient((s) => s.at);
  const catalog = useClient((s) => s.catalog);
  const go = useClient((s) => s.go);
  if (!catalog) return <LoadingState />;
  const card = catalog.find(({ id }) => id === at);
  if (card === undefined) {
    return (
      <div className={styles.missing}>
        <p>{t('briefing.missing')}</p>
        <Button look="primary" onClick={() => go('home')}>{t('app.home')}</Button>
      </div>
    );
  }
  return <Sheets key={card.id} card={card} />;
}

function Sheets({ card }: { card: ScenarioCard }) {
  const { t } = useTranslation();
  const paper = usePaper(card.id);
  // Whoever prints before the game may want an envoy; in a game without one nobody does.
  const hasEnvoy = useClient((s) => s.view === null || s.view.game.texts !== card.texts || s.view.players.ENVOY === 'person');
  const [choice, setChoice] = useState<PrintChoice>(hasEnvoy ? EVERYTHING : { ...EVERYTHING, seats: STATES });
  const sheets = sheetsOf(choice);
  return (
    <div className={styles.screen}>
      <Controls card={card} choice={choice} onChange={setChoice} isReady={paper !== null && sheets.length > 0} />
      <div className={styles.preview} tabIndex={0} role="region" aria-label={t('print.preview')}>
        {paper === null ? <LoadingState /> : (
          <div className={styles.sheets} data-size={choice.size} data-print="">
            {sheets.map((sheet) => <Printed key={'seat' in sheet ? `${sheet.seat} ${sheet.sheet}` : sheet.sheet} sheet={sheet} card={card} paper={paper} />)}
          </div>
        )}
        {sheets.length === 0 && <p className={styles.nothing}>{t('print.nothing')}</p>}
      </div>
    </div>
  );
}

interface ControlsProps {
  readonly card: ScenarioCard;
  readonly choice: PrintChoice;
  readonly onChange: (choice: PrintChoice) => void;
  readonly isReady: boolean;
}

function Controls({ card, choice, onChange, isReady }: ControlsProps) {
  const { t } = useTranslation();
  const save = useClient((s) => s.save);
  const isPlaying = useClient((s) => s.view?.game.texts === card.texts) && save !== null;
  const go = useClient((s) => s.go);
  return (
    <aside className={styles.controls}>
      <h1>{t('print.title')}</h1>
      <p className={styles.about}>{t('scenario:title')} · {t('print.about')}</p>
      <ChooseMany
        legend={t('print.delegations')}
        options={SEATS.map((id) => ({ value: id, label: t(`names.seat.${id}`) }))}
        chosen={choice.seats}
        onToggle={(id) => onChange({ ...choice, seats: toggled(SEATS, choice.seats, id) })}
      />
      <ChooseMany
        legend={t('print.sheets')}
        options={ALL_SHEETS.map((id) => ({ value: id, label: t(`print.sheet.${id}`) }))}
        chosen={choice.sheets}
        onToggle={(id) => onChange({ ...choice, sheets: toggled(ALL_SHEETS, choice.sheets, id) })}
      />
      <Segments
        label={t('print.letters')}
        value={choice.size}
        options={SIZES.map((id) => ({ value: id, label: t(`print.size.${id}`) }))}
        onChoose={(id) => onChange({ ...choice, size: SIZES.find((size) => size === id) ?? 'normal' })}
      />
      <div className={styles.buttons}>
        <Button look="primary" icon="file" wide disabled={!isReady} onClick={() => window.print()}>{t('print.do')}</Button>
        <Button icon="back" wide onClick={() => (isPlaying ? go('table') : go('briefing', card.id))}>{t(isPlaying ? 'print.backToGame' : 'print.back')}</Button>
      </div>
      <p className={styles.about}>{t('print.howTo')}</p>
    </aside>
  );
}
const ALL_SHEETS = [...ROOM_SHEETS, ...OWN_SHEETS];
