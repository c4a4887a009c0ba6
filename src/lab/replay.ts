/** `replay`: plays a record again and compares the hash of every turn. */
import { onlyFile, whole, type Arguments, type Command, type Outcome } from './command.ts';
import { tell } from './errors.ts';
import { loadRecord } from './loadRecord.ts';
import { replayRecord } from './replayRecord.ts';

function run(args: Arguments): Outcome {
  const file = onlyFile(args, 'a record');
  const { record, content } = loadRecord(file);
  const last = record.hashes.length - 1;
  const until = whole(args, 'until', 0, Math.max(0, last), Math.max(0, last));
  const { game, mismatch, fault } = replayRecord(record, content, args.values['until'] === undefined ? undefined : until);
  const turns = game.hashes.length - 1;
  const finalHash = game.hashes[turns] as string;
  // a command that can't be carried out is a difference too: the turn it belongs to never comes to its end
  const firstMismatch = mismatch ?? (fault === null ? null : { turn: game.turn, expected: record.hashes[game.turn] ?? null, found: null });
  const errors = fault === null ? [] : [{ file, ...fault }];
  const text = firstMismatch === null
    ? `${file}: all states up to turn ${turns} match, final hash ${finalHash}`
    : [...errors.map(tell), `${file}: differs from turn ${firstMismatch.turn} on: the record says ${firstMismatch.expected ?? 'nothing'}, the replay ${firstMismatch.found ?? 'stopped'}`].join('\n');
  return { ok: firstMismatch === null, json: { match: firstMismatch === null, scenario: record.scenario, turns, finalHash, firstMismatch, errors }, text };
}

export const replayCommand: Command = {
  name: 'replay',
  about: 'Plays a record again, compares the hash of every turn and stops at the first that differs.',
  usage: 'replay RECORD [--until TURN]',
  options: { until: { type: 'string' } },
  run,
};
