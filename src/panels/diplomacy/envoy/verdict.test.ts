import { describe, expect, it } from 'vitest';
import type { Confided, Position } from '../../../protocol/intents.ts';
import { wishRows } from './verdict.ts';

const told = (by: Confided['by'], positions: readonly Position[]): Confided => ({ border: 'KG-TJ', by, turn: 2, positions });

describe('two sides side by side', () => {
  const rows = wishRows({ sides: ['KG', 'TJ'], confided: [
    told('KG', [{ clause: 'landSwap', wish: 'need' }, { clause: 'hotlineFactFinding', wish: 'accept' }, { clause: 'realTimeData', wish: 'need' }, { clause: 'noForcePledge', wish: 'accept' }]),
    told('TJ', [{ clause: 'landSwap', wish: 'never' }, { clause: 'hotlineFactFinding', wish: 'need' }]),
  ] });

  it('show what both could live with first, and a red line last', () => {
    expect(rows.map(({ clause, verdict }) => [clause, verdict])).toEqual([
      ['hotlineFactFinding', 'common'], ['realTimeData', 'oneSided'], ['noForcePledge', 'unknown'], ['landSwap', 'blocked'],
    ]);
  });

  it('take what a side told last, and leave out what nobody spoke of', () => {
    const changed = wishRows({ sides: ['KG', 'TJ'], confided: [told('KG', [{ clause: 'landSwap', wish: 'never' }]), told('KG', [{ clause: 'landSwap', wish: 'accept' }])] });
    expect(changed).toEqual([{ clause: 'landSwap', wishes: ['accept', undefined], verdict: 'unknown' }]);
  });
});
