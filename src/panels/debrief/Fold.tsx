import { type ReactNode, useId, useState } from 'react';
import { classes } from '../common/classes.ts';
import { Icon } from '../common/Icon.tsx';
import styles from './Fold.module.css';

interface FoldProps {
  readonly title: ReactNode;
  /** Short result that stands beside the title, also while closed. */
  readonly aside?: ReactNode;
  readonly startOpen?: boolean;
  /** Without a frame, for a detail inside a row. */
  readonly isPlain?: boolean;
  readonly children: ReactNode;
}

/** A heading that opens what stands under it. On paper everything is open, which `details` can't promise. */
export function Fold({ title, aside, startOpen = false, isPlain = false, children }: FoldProps) {
  const [isOpen, setOpen] = useState(startOpen);
  const id = useId();
  const Heading = isPlain ? 'div' : 'h3';
  return (
    <section className={classes(styles.fold, isPlain && styles.plain)}>
      <Heading className={styles.heading}>
        <button type="button" className={styles.button} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <Icon name={isOpen ? 'up' : 'down'} size={16} />
          <span className={styles.title}>{title}</span>
          {aside !== undefined && <span className={styles.aside}>{aside}</span>}
        </button>
      </Heading>
      <div id={id} hidden={!isOpen} className={styles.body}>{children}</div>
    </section>
  );
}
