import { useEffect, useState } from 'react';

/** Follows `is`, turning true only after `on` milliseconds and false only after `off`. */
export function useDelayed(is: boolean, on: number, off: number): boolean {
  const [delayed, set] = useState(is);
  useEffect(() => {
    const timer = setTimeout(() => set(is), is ? on : off);
    return () => clearTimeout(timer);
  }, [is, on, off]);
  return delayed;
}
