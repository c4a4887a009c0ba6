/** Opening a record file: by a button, or by dropping it anywhere on the screen. */
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '../common/Button.tsx';
import { classes } from '../common/classes.ts';
import { useClientStore } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import styles from './OpenFile.module.css';

/** Larger files are no record; reading them would only stall a small device. Bytes. */
const LARGEST = 20_000_000;

function useOpen(): (file: File | undefined) => Promise<void> {
  const store = useClientStore();
  return async (file) => {
    if (!file) return;
    if (file.size > LARGEST) store.setState({ error: { code: 'badFile', path: file.name } });
    else await store.getState().openFile(await file.text());
  };
}

export function OpenFile() {
  const { t } = useTranslation();
  const open = useOpen();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look="quiet" icon="file" onClick={() => input.current?.click()}>{t('home.open')}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={t('home.open')}
        onChange={(event) => {
          void open(event.target.files?.[0]);
          // So that the same file can be chosen again.
          event.target.value = '';
        }}
      />
    </>
  );
}

const holdsFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** Everything inside takes a dropped record file. */
export function DropFile({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const open = useOpen();
  const [over, setOver] = useState(false);
  return (
    <div
      className={styles.zone}
      onDragOver={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(false);
        void open(event.dataTransfer.files[0]);
      }}
    >
      {children}
      <div className={classes(styles.veil, over && styles.over)} aria-hidden="true">{t('home.drop')}</div>
    </div>
  );
}
