/** Choosing one of a few: a native select for lists, segments for two or three. Both work with every keyboard and screen reader. */
import { type ReactNode, useId } from 'react';
import styles from './Choose.module.css';

export interface Option {
  readonly value: string;
  readonly label: string;
}
interface ChooseProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

/** A labelled list to choose from. With one option there is nothing to choose: its name is shown. */
export function Choose({ label, value, options, onChoose }: ChooseProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>{label}</label>
      <select id={id} className={styles.select} value={value} disabled={options.length < 2} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </div>
  );
}

/** Two or three alternatives side by side. */
export function Segments({ label, value, options, onChoose }: ChooseProps) {
  const name = useId();
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.segments}>
        {options.map((option) => (
          <label key={option.value} className={styles.segment}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChoose(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ManyProps {
  readonly legend: string;
  readonly hidden?: boolean;
  readonly options: readonly (Option & { readonly disabled?: boolean; /** Id of what says why it is disabled. */ readonly why?: string | undefined })[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
  readonly after?: ReactNode;
}

/** Several of a few, as a row of chips or a list of lines. */
export function ChooseMany({ legend, hidden, options, chosen, onToggle, after }: ManyProps) {
  return (
    <fieldset className={styles.field}>
      <legend className={hidden ? 'visually-hidden' : styles.label}>{legend}</legend>
      <div className={styles.chips}>
        {options.map((option) => (
          <label key={option.value} className={styles.chip}>
            <input type="checkbox" checked={chosen.includes(option.value)} disabled={option.disabled} aria-describedby={option.why} onChange={() => onToggle(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
        {after}
      </div>
    </fieldset>
  );
}
