/** Panels and questions over the screen: the browser's own modal dialog keeps the focus inside and the page behind still. */
import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Button, IconButton } from './Button.tsx';
import { classes } from './classes.ts';
import styles from './Sheet.module.css';
import { useTranslation } from './text.tsx';

interface ModalProps {
  readonly role: 'dialog' | 'alertdialog';
  readonly onClose: () => void;
  readonly className?: string | undefined;
  /** Whether a click beside it closes it. */
  readonly isLight?: boolean;
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly children: ReactNode;
}

/** A press on the backdrop has the dialog itself as its target, and lies outside of what is seen of it. */
function isBeside({ target, currentTarget, clientX: x, clientY: y }: MouseEvent<HTMLDialogElement>): boolean {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return target === currentTarget && (x < left || x > right || y < top || y > bottom);
}

/** Open as long as it is rendered. Escape asks to close; closing gives the focus back to where it came from. */
function Modal({ role, onClose, className, isLight, labelledBy, describedBy, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const pressed = useRef(false);
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // Only closing returns the focus; a dialog that is merely taken away loses it.
    return () => current?.close();
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      role={role}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className={classes(styles.popup, className)}
      onCancel={(event) => event.target === event.currentTarget && onClose()}
      // A drag that begins inside, as when text is marked, is no wish to close.
      onMouseDown={(event) => { pressed.current = isBeside(event); }}
      onMouseUp={(event) => {
        if (isLight && pressed.current && isBeside(event)) onClose();
      }}
    >
      {children}
    </dialog>,
    document.body,
  );
}

interface SheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** `side`: a drawer at the right; `centre`: a dialog. Both rise from below on a phone. */
  readonly at?: 'side' | 'centre';
  readonly wide?: boolean;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A panel over the screen. Focus is kept inside and returns to where it came from; Escape or a click beside it closes. */
export function Sheet({ open, onClose, title, at = 'side', wide, footer, children }: SheetProps) {
  const { t } = useTranslation();
  const id = useId();
  if (!open) return null;
  return (
    <Modal role="dialog" isLight onClose={onClose} labelledBy={id} className={classes(styles[at], wide && styles.wide)}>
      <header className={styles.header}>
        <h2 id={id} className={styles.title}>{title}</h2>
        <IconButton icon="close" label={t('app.close')} onClick={onClose} />
      </header>
      {/* Focusable, so that a long text can be scrolled by keyboard. */}
      <div className={styles.body} tabIndex={0} role="region" aria-label={title}>
        {children}
      </div>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </Modal>
  );
}

interface ConfirmProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  readonly title: string;
  readonly body: string;
  readonly confirm: string;
  readonly danger?: boolean;
}

/** Asks before something that can't be undone; only an answer or Escape closes it. */
export function Confirm({ open, onClose, onConfirm, title, body, confirm, danger }: ConfirmProps) {
  const { t } = useTranslation();
  const id = useId();
  if (!open) return null;
  return (
    <Modal role="alertdialog" onClose={onClose} labelledBy={id} describedBy={`${id}-body`} className={styles.centre}>
      <header className={styles.header}>
        <h2 id={id} className={styles.title}>{title}</h2>
      </header>
      <p id={`${id}-body`} className={styles.body}>{body}</p>
      <footer className={styles.footer}>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button
          look={danger ? 'danger' : 'primary'}
          onClick={() => {
            onConfirm();
            onClose();
          }}
        >
          {confirm}
        </Button>
      </footer>
    </Modal>
  );
}
