/** Line icons drawn for this game on a 24-unit grid; decorative, so a word always stands beside or behind them. */
const PATHS = {
  home: 'M4 11.5 12 5l8 6.5M6.5 10v9h11v-9M10 19v-5h4v5',
  book: 'M12 6.5C10 5 7 5 4.5 5.5v13C7 18 10 18 12 19.5M12 6.5C14 5 17 5 19.5 5.5v13C17 18 14 18 12 19.5M12 6.5v13',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M5 12.5 10 17.5 19.5 7',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  down: 'M5 9l7 7 7-7',
  up: 'M5 15l7-7 7 7',
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M9 6v12M15 6v12',
  skip: 'M6 5.5v13l9-6.5zM18 5.5v13',
  file: 'M7 3.5h7l4 4v13H7zM14 3.5v4h4M10 13h5M10 16.5h5',
  download: 'M12 4v11M7.5 11 12 15.5 16.5 11M5 19.5h14',
  upload: 'M12 15.5V4.5M7.5 9 12 4.5 16.5 9M5 19.5h14',
  trash: 'M5 7h14M9.5 7V4.5h5V7M7 7l1 12.5h8L17 7',
  dice: 'M5 5h14v14H5zM9 9h.01M15 9h.01M12 12h.01M9 15h.01M15 15h.01',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.5h.01',
  warning: 'M12 4 2.8 19.5h18.4zM12 10v4.5M12 17h.01',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2',
  unlock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 6.7-1.4M12 14.5v2',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  people: 'M9 11.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM3 19.5c0-3.3 2.7-5.5 6-5.5s6 2.2 6 5.5M15.5 5.4a3.2 3.2 0 0 1 0 5.9M17.5 14.4c2.1.8 3.5 2.6 3.5 5.1',
  water: 'M12 3.5C8.5 8 6 11 6 14.2A6 6 0 0 0 18 14.2C18 11 15.5 8 12 3.5zM9.5 15a2.6 2.6 0 0 0 2.3 2.4',
  energy: 'M13 3 5.5 13.5H11L10.5 21 18.5 10H13z',
  map: 'M3.5 6.5 9 4l6 2.5L20.5 4v13.5L15 20l-6-2.5L3.5 20zM9 4v13.5M15 6.5V20',
  news: 'M4 5h13v14H6a2 2 0 0 1-2-2zM17 9h3v8a2 2 0 0 1-2 2M7 8.5h7M7 12h7M7 15.5h4',
  talk: 'M4 5h12v8.5H9.5L6 16.5v-3H4zM16 9h4v8h-2v2.5L14.8 17H10',
  orders: 'M6 4h12v16H6zM9 8.5l1 1 2-2M13.5 9H15.5M9 13.5l1 1 2-2M13.5 14H15.5',
  scales: 'M12 4v16M8 20h8M5 7h14M5 7l-2.5 6a2.7 2.7 0 0 0 5 0zM19 7l-2.5 6a2.7 2.7 0 0 0 5 0z',
  shield: 'M12 3.5 5 6v5.5c0 4.3 2.9 7.4 7 9 4.1-1.6 7-4.7 7-9V6z',
  handshake: 'M2.5 8 7 6l5 2 5-2 4.5 2v7L18 17M2.5 8v7l3.5 1 4 3.5 2-.5 2-.5 2-1.5 2-1M12 8l-3 3.5c1 1.3 2.5 1 4-.5l5 5',
  thought: 'M12 4.5c4.7 0 8 2.5 8 6s-3.3 6-8 6c-.8 0-1.6-.1-2.3-.2L6 18.5v-3.3c-1.3-1-2-2.6-2-4.7 0-3.5 3.3-6 8-6z',
  chart: 'M4 4v16h16M7.5 15l3.5-4 3 2.5 5-6.5',
  flag: 'M6 21V4M6 5h11l-2 3.5L17 12H6',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c2.5 2.5 3.8 5.5 3.8 9s-1.3 6.5-3.8 9c-2.5-2.5-3.8-5.5-3.8-9S9.5 5.5 12 3z',
  compass: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM15.5 8.5l-2 5-5 2 2-5z',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.5l3.5 2',
  motion: 'M4 8h9M2.5 12H11M4 16h7M15 6.5l5.5 5.5L15 17.5',
  text: 'M4 18 9 6l5 12M5.7 14h6.6M15.5 18l2.8-7 2.7 7M16.3 16h4',
  undo: 'M8.5 5 4 9.5 8.5 14M4 9.5h9.5a5.5 5.5 0 0 1 0 11H10',
  fork: 'M12 20v-7M12 13c0-4.5-6-3-6-8.5M12 13c0-4.5 6-3 6-8.5M3.5 7 6 4.5 8.5 7M15.5 7 18 4.5 20.5 7',
  wave: 'M4 13c2.5-3.5 5-3.5 8 0s5.5 3.5 8 0',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 20, className }: { name: IconName; size?: number; className?: string | undefined }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false" className={className} style={{ flex: 'none' }}>
      <path d={PATHS[name]} />
    </svg>
  );
}
