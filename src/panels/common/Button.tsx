import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary`: the one next step of a screen; `danger`: what can't be undone. */
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly icon?: IconName;
  readonly wide?: boolean;
}

export function Button({ look = 'secondary', icon, wide, className, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button type={type} className={classes(styles.button, styles[look], wide && styles.wide, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children !== undefined && <span>{children}</span>}
    </button>
  );
}

/** A button that shows only an icon; `label` is its name. */
export function IconButton({ label, icon, className, ...rest }: Omit<ButtonProps, 'children' | 'icon'> & { label: string; icon: IconName }) {
  return <Button look="quiet" icon={icon} aria-label={label} title={label} className={classes(styles.iconOnly, className)} {...rest} />;
}
