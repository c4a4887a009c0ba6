/** Tabs by the pattern of the ARIA guide: one stop for Tab, arrows choose, Home and End go to the ends. */
import type { ComponentProps, KeyboardEvent, ReactNode, Ref } from 'react';

interface TabListProps<Id extends string> {
  /** Ties list and panels together; unique on the page. */
  readonly group: string;
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: ReactNode }[];
  readonly value: Id;
  readonly onChoose: (id: Id) => void;
  readonly vertical?: boolean;
  readonly className?: string | undefined;
  readonly tabClass?: string | undefined;
  readonly ref?: Ref<HTMLDivElement>;
}

/** How far each key goes; both directions are taken, since a list may lie on a phone and stand at a desk. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** The row of tabs; the chosen one carries `data-active`, each its id as `data-tab`. */
export function TabList<Id extends string>({ group, label, tabs, value, onChoose, vertical, className, tabClass, ref }: TabListProps<Id>) {
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const from = tabs.findIndex(({ id }) => id === value);
    const to = Number.isFinite(step) ? (from + step + tabs.length) % tabs.length : step < 0 ? 0 : tabs.length - 1;
    const next = tabs[to];
    if (next === undefined) return;
    onChoose(next.id);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return (
    <div ref={ref} role="tablist" aria-label={label} aria-orientation={vertical ? 'vertical' : undefined} className={className} onKeyDown={move}>
      {tabs.map((tab) => {
        const isChosen = tab.id === value;
        return (
          <button
            key={tab.id} type="button" role="tab" id={`${group}-${tab.id}`} className={tabClass} data-tab={tab.id} data-active={isChosen ? '' : undefined}
            aria-selected={isChosen} aria-controls={isChosen ? `${group}-${tab.id}-panel` : undefined} tabIndex={isChosen ? 0 : -1} onClick={() => onChoose(tab.id)}
          >
            {tab.label}
          </button>
        );
      })}
    </div>
  );
}

interface TabPanelProps extends ComponentProps<'div'> {
  readonly group: string;
  /** Id of its tab. */
  readonly tab: string;
  readonly value: string;
  /** Rendered while hidden too. */
  readonly keepMounted?: boolean;
}

/** What a tab shows. */
export function TabPanel({ group, tab, value, keepMounted, ...rest }: TabPanelProps) {
  const isShown = tab === value;
  if (!isShown && !keepMounted) return null;
  return <div {...rest} role="tabpanel" id={`${group}-${tab}-panel`} aria-labelledby={`${group}-${tab}`} tabIndex={isShown ? 0 : -1} hidden={!isShown} />;
}
