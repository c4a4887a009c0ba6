import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { classes } from '../common/classes.ts';
import styles from './Paper.module.css';

/** Prints what it holds, at once, from anywhere in the game; on the screen nothing is seen of it. `onDone` must stay the same function. */
export function PrintOnly({ children, onDone }: { children: ReactNode; onDone: () => void }) {
  useEffect(() => {
    window.print();
    onDone();
  }, [onDone]);
  return createPortal(<div className={classes(styles.sheets, styles.only)} aria-hidden="true">{children}</div>, document.body);
}
