import { type ReactNode, useId, useState } from 'react';
import { classes } from './classes.ts';
import styles from './Disclosure.module.css';
import { Icon } from './Icon.tsx';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Controlled when given, else the disclosure keeps its own state. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly startsOpen?: boolean;
  readonly className?: string | undefined;
}

/** One line that opens what belongs to it; what is closed is not rendered at all. */
export function Disclosure({ summary, children, open, onToggle, startsOpen = false, className }: DisclosureProps) {
  const id = useId();
  const [own, setOwn] = useState(startsOpen);
  const isOpen = open ?? own;
  return (
    <div className={classes(styles.root, className)}>
      <button
        type="button"
        className={styles.summary}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setOwn(!isOpen);
          onToggle?.(!isOpen);
        }}
      >
        <span className={styles.words}>{summary}</span>
        <Icon name="down" size={16} className={classes(styles.mark, isOpen && styles.turned)} />
      </button>
      {isOpen && <div id={id} className={styles.body}>{children}</div>}
    </div>
  );
}
