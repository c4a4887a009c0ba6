import type { ReactNode } from 'react';
import { METER_STEPS, stepOf } from '../../engine/names.ts';
import type { SeenMeter } from '../../protocol/view.ts';
import { formatDelta, formatMeter } from '../../text/index.ts';
import styles from './MeterBar.module.css';
import { useTranslation } from './text.tsx';

const STEP_FROM = [0, 200, 400, 600, 800] as const;

interface MeterBarProps {
  readonly label: ReactNode;
  readonly meter: SeenMeter | undefined;
  /** Whether growth is good, bad or neither for the reader; colours the change, whose sign is always written. */
  readonly rising?: 'good' | 'bad' | 'neutral';
  readonly tint?: string;
  /** Opens the causes. */
  readonly onWhy?: (() => void) | undefined;
}

/** A meter of 0–1000: name, number (or step, where only that is known), change, and a bar with the five steps marked. */
export function MeterBar({ label, meter, rising = 'neutral', tint, onWhy }: MeterBarProps) {
  const { t } = useTranslation();
  const step = meter ? METER_STEPS[stepOf(meter.value, STEP_FROM)] : undefined;
  const reading = !meter ? t('app.unknown') : meter.knowledge === 'rough' ? t(`names.step.${step}`) : formatMeter(meter.value);
  const change = meter && meter.delta !== 0 && meter.knowledge !== 'rough' ? formatDelta(meter.delta) : '';
  const tone = rising === 'neutral' || !meter ? styles.neutral : meter.delta > 0 === (rising === 'good') ? styles.good : styles.bad;
  const row = (
    <>
      <span className={styles.label}>{label}</span>
      <span className={styles.reading}>
        {meter?.knowledge === 'perceived' && <span className={styles.about} title={t('app.perceived')}>≈<span className="visually-hidden">{t('app.perceived')}</span></span>}
        {reading} {change && <span className={tone}>{change}</span>}
      </span>
      <span className={styles.bar} aria-hidden="true">
        <span className={meter?.knowledge === 'rough' ? styles.rough : styles.fill} style={{ inlineSize: `${meter ? Math.min(100, meter.value / 10) : 0}%`, ...(tint ? { background: tint } : {}) }} />
      </span>
    </>
  );
  return onWhy ? (
    <button type="button" className={styles.meter} onClick={onWhy}>
      {row}
      <span className="visually-hidden">{t('app.why')}</span>
    </button>
  ) : (
    <div className={styles.meter}>{row}</div>
  );
}
