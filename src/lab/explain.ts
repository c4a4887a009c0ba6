/** `explain`: the true causes of one turn's change of one meter, which add up to it. */
import { fieldOf, METER_NAMES } from '../engine/meters.ts';
import { sumCauses, total } from '../session/causes.ts';
import type { TurnLog } from '../session/game.ts';
import type { Teller } from '../session/injects.ts';
import { needText, onlyFile, whole, type Arguments, type Command, type Outcome } from './command.ts';
import { labError, LabError, unknownName } from './errors.ts';
import { loadRecord } from './loadRecord.ts';
import { blocks, table } from './print.ts';
import { replayRecord } from './replayRecord.ts';

/** Change of a meter in a resolved turn, with every cause. @throws LabError when the causes don't add up: a fault of the rules. */
export function explain(game: Teller, log: TurnLog, meter: string) {
  const field = fieldOf(meter);
  if (field === undefined) throw unknownName('unknownMeter', 'meter', meter, METER_NAMES);
  if (log.end === null) throw new Error(`Turn ${log.turn} has not been resolved.`);
  const before = log.start[field] as number;
  const after = log.end[field] as number;
  const rows = sumCauses(game, log.ledger.causes.filter((row) => row.field === field));
  if (total(rows) !== after - before) throw labError('causesDontAddUp', `The causes of ${meter} in turn ${log.turn} add up to ${total(rows)}, but it changed by ${after - before}.`);
  const causes = rows.map(({ sources, ...row }) => ({ ...row, source: sources.join(', '), sources }));
  return { meter, turn: log.turn, before, after, causes };
}

const signed = (x: number): string => (x > 0 ? `+${x}` : String(x));

function run(args: Arguments): Outcome {
  const file = onlyFile(args, 'a record');
  const meter = needText(args, 'meter');
  if (fieldOf(meter) === undefined) throw unknownName('unknownMeter', 'meter', meter, METER_NAMES);
  const { record, content } = loadRecord(file);
  const turn = whole(args, 'turn', 1, Math.max(1, record.hashes.length - 1));
  const { game, mismatch, fault } = replayRecord(record, content, turn);
  if (fault !== null) throw new LabError([{ file, ...fault }]);
  if (mismatch !== null) throw labError('hashMismatch', `The record differs from its replay in turn ${mismatch.turn}: expected ${mismatch.found}.`, file, `hashes.${mismatch.turn}`);
  const log = game.turns[turn - 1];
  if (log === undefined || log.end === null) throw labError('notResolved', `Turn ${turn} of this record has not been resolved.`, file);
  const json = explain(game, log, meter);
  const rows = json.causes.map((c) => [`${c.kind} ${c.id}`, c.actor ?? '', c.border ?? '', signed(c.delta), c.source]);
  return {
    ok: true, json,
    text: blocks(
      `${meter} in turn ${turn}: ${json.before} → ${json.after} (${signed(json.after - json.before)})`,
      rows.length === 0 ? 'Nothing moved it.' : table(['cause', 'by', 'at', 'change', 'source'], rows, 'left'),
    ),
  };
}

export const explainCommand: Command = {
  name: 'explain',
  about: 'Tells why a meter changed in a turn: causes that add up to the change, each with its source.',
  usage: 'explain RECORD --turn T --meter NAME',
  options: { turn: { type: 'string' }, meter: { type: 'string' } },
  run,
};
