import { useRef, useState } from 'react';
import { MOST_WORLDS, type WorldSource } from '../../protocol/worlds.ts';
import type { SaveSummary } from '../../protocol/wire.ts';
import { Button, IconButton } from '../common/Button.tsx';
import { Icon } from '../common/Icon.tsx';
import { useClient, useClientStore } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import { useSaveNames } from '../home/saveNames.ts';
import { useScenarioTitle, useSourceName } from './naming.ts';
import styles from './Worlds.module.css';

/** Larger files are no record; reading them would only stall a small device. Bytes. */
const LARGEST = 20_000_000;
/** How many games are listed before the rest is folded away. */
const SHOWN = 6;

interface ChooserProps {
  readonly sources: readonly WorldSource[];
  readonly onChange: (sources: readonly WorldSource[]) => void;
}

/** Which games are compared: finished ones of this device, and files. */
export function Chooser({ sources, onChange }: ChooserProps) {
  const { t } = useTranslation();
  const saves = useClient((s) => s.saves);
  const [all, setAll] = useState(false);
  const isChosen = ({ save }: SaveSummary): boolean => sources.some((one) => one.from === 'save' && one.save === save);
  const chosen = saves.find(isChosen);
  const ended = saves.filter((save) => save.ended).sort((a, b) => b.savedAt - a.savedAt);
  const shown = all ? ended : ended.filter((save, i) => i < SHOWN || isChosen(save));
  const isFull = sources.length >= MOST_WORLDS;
  const toggle = (save: SaveSummary): void =>
    onChange(isChosen(save) ? sources.filter((one) => one.from !== 'save' || one.save !== save.save) : [...sources, { from: 'save', save: save.save }]);
  const files = sources.filter((one) => one.from === 'file');
  return (
    <section className={styles.chooser} aria-labelledby="choose-worlds">
      <div className={styles.chooseHead}>
        <h2 id="choose-worlds">{t('worlds.choose')}</h2>
        <span className={styles.muted}>{t('worlds.chosen', { count: sources.length, most: MOST_WORLDS })}</span>
      </div>
      {ended.length === 0 && <p className={styles.muted}>{t('worlds.noSaves')}</p>}
      <ul className={styles.saves}>
        {shown.map((save) => {
          const isOther = chosen !== undefined && save.scenario !== chosen.scenario;
          return <li key={save.save}><SaveChoice save={save} isChosen={isChosen(save)} isDisabled={!isChosen(save) && (isFull || isOther)} onToggle={() => toggle(save)} /></li>;
        })}
        {files.map((file, i) => (
          <li key={`${file.name}.${i}`} className={styles.file}>
            <Icon name="file" size={18} /><span>{file.name}</span>
            <IconButton icon="close" label={t('worlds.removeFile', { name: file.name })} onClick={() => onChange(sources.filter((one) => one !== file))} />
          </li>
        ))}
      </ul>
      <div className={styles.chooseMore}>
        <AddFiles room={MOST_WORLDS - sources.length} onAdd={(more) => onChange([...sources, ...more])} />
        {ended.length > shown.length && <Button look="quiet" icon="down" onClick={() => setAll(true)}>{t('saves.all', { count: ended.length - shown.length })}</Button>}
        {saves.length > ended.length && <span className={styles.muted}>{t('worlds.unfinished', { count: saves.length - ended.length })}</span>}
      </div>
    </section>
  );
}

interface SaveChoiceProps {
  readonly save: SaveSummary;
  readonly isChosen: boolean;
  readonly isDisabled: boolean;
  readonly onToggle: () => void;
}

function SaveChoice({ save, isChosen, isDisabled, onToggle }: SaveChoiceProps) {
  const { t } = useTranslation();
  const { seat } = useSaveNames(save);
  const titleOf = useScenarioTitle();
  const nameOf = useSourceName();
  const marks = [save.rehearsed && t('saves.rehearsed'), save.readOnly && t('saves.readOnly')].filter(Boolean);
  return (
    <label className={styles.save}>
      <input type="checkbox" checked={isChosen} disabled={isDisabled} onChange={onToggle} />
      <span>
        <strong>{titleOf(save.scenario)}</strong>
        <span className={styles.muted}>{[seat, nameOf({ from: 'save', save: save.save }), ...marks].join(' · ')}</span>
      </span>
    </label>
  );
}

function AddFiles({ room, onAdd }: { room: number; onAdd: (more: readonly WorldSource[]) => void }) {
  const { t } = useTranslation();
  const store = useClientStore();
  const input = useRef<HTMLInputElement>(null);
  const add = async (files: readonly File[]): Promise<void> => {
    const large = files.find((file) => file.size > LARGEST);
    if (large) store.setState({ error: { code: 'badFile', path: large.name } });
    const small = files.filter((file) => file.size <= LARGEST).slice(0, room);
    onAdd(await Promise.all(small.map(async (file): Promise<WorldSource> => ({ from: 'file', name: file.name.slice(-80), file: await file.text() }))));
  };
  return (
    <>
      <Button icon="file" disabled={room < 1} onClick={() => input.current?.click()}>{t('worlds.addFiles')}</Button>
      <input
        ref={input} type="file" hidden multiple accept="application/json,.json" aria-label={t('worlds.addFiles')}
        onChange={(event) => {
          void add([...(event.target.files ?? [])]);
          // So that the same file can be chosen again.
          event.target.value = '';
        }}
      />
    </>
  );
}
