import { useEffect, useState } from 'react';
import { typed } from './keypad.ts';

/** A number that is typed on the keyboard presses its key; what is typed so far is told. */
export function useDigits<K extends { readonly code: number }>(keys: readonly K[], press: (key: K) => void): string {
  const [digits, setDigits] = useState('');
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      const { key, rest } = typed(keys, digits + event.key);
      setDigits(rest);
      if (key !== undefined) press(key);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [keys, digits, press]);
  return digits;
}
