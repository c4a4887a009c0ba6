/** `experiment`: arms of a file under common random numbers, their metrics and contrasts. */
import { availableParallelism } from 'node:os';
import { onlyFile, whole, type Arguments, type Command, type Outcome } from '../command.ts';
import { readJson } from '../files.ts';
import { interruptible } from '../interrupt.ts';
import { planOf, type Plan } from './plan.ts';
import { report, reportText } from './report.ts';
import { playExperiment } from './run.ts';
import { experimentSchema } from './jsonSchema.ts';

async function play(plan: Plan, threads: number): Promise<Outcome> {
  const { games } = plan.experiment;
  let next = 0;
  const onDone = (done: number): void => {
    if (done < next && done < games) return;
    next = done + games / 20;
    process.stderr.write(`${done} of ${games} games in ${plan.arms.length} arms\n`);
  };
  const played = await interruptible((stop) => playExperiment(plan, threads, { onDone, stop }));
  const json = report(plan, played, played.reduce((sum, { from, to }) => sum + to - from, 0) < games);
  return { ok: true, json, text: reportText(plan, json) };
}

function run(args: Arguments): Outcome | Promise<Outcome> {
  if (args.values['schema'] === true) {
    const schema = experimentSchema();
    return { ok: true, json: schema, text: JSON.stringify(schema, null, 1) };
  }
  const file = onlyFile(args, 'an experiment');
  const threads = whole(args, 'threads', 1, 64, 1);
  return play(planOf(file, readJson(file)), threads);
}

export const experimentCommand: Command = {
  name: 'experiment',
  about: 'Plays the arms of an experiment file with the same luck, and compares them; docs/experiments.md is its guide.',
  usage: `experiment FILE [--threads T, this machine has ${availableParallelism()}] | experiment --schema`,
  options: { threads: { type: 'string' }, schema: { type: 'boolean' } },
  run,
};
