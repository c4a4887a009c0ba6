/** The game's mark: five seats around a table. No emblem of any state or organisation. */
export function Mark({ size = 28 }: { size?: number }) {
  const seats = [-90, -18, 54, 126, 198].map((angle) => (angle * Math.PI) / 180);
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      <circle cx="16" cy="16" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
      {seats.map((angle) => (
        <circle key={angle} cx={16 + 12 * Math.cos(angle)} cy={16 + 12 * Math.sin(angle)} r="2.3" fill="var(--accent)" />
      ))}
    </svg>
  );
}
