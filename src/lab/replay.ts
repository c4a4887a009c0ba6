/** `replay`: plays a record again and compares the hash of every turn. */
import { onlyFile, whole, type Arguments, type Command, type Outcome } from './command.ts';
import { LabError } from './errors.ts';
import { loadRecord } from './loadRecord.ts';
import { replayRecord } from './replayRecord.ts';

function run(args: Arguments): Outcome {
  const file = onlyFile(args, 'a record');
  const { record, content } = loadRecord(file);
  const last = record.hashes.length - 1;
  const until = whole(args, 'until', 0, Math.max(0, last), Math.max(0, last));
  const { game, mismatch, fault } = replayRecord(record, content, args.values['until'] === undefined ? undefined : until);
  if (fault !== null) throw new LabError([{ file, ...fault }]);
  const turns = game.hashes.length - 1;
  const finalHash = game.hashes[turns] as string;
  const match = mismatch === null;
  const text = match
    ? `${file}: all states up to turn ${turns} match, final hash ${finalHash}`
    : `${file}: differs from turn ${mismatch.turn} on: the record says ${mismatch.expected ?? 'nothing'}, the replay ${mismatch.found}`;
  return { ok: match, json: { match, scenario: record.scenario, turns, finalHash, firstMismatch: mismatch }, text };
}

export const replayCommand: Command = {
  name: 'replay',
  about: 'Plays a record again, compares the hash of every turn and stops at the first that differs.',
  usage: 'replay RECORD [--until TURN]',
  options: { until: { type: 'string' } },
  run,
};
