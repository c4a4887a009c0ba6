/** The lab: `npm run -s lab -- COMMAND`. With --json one JSON document on standard output and nothing else. */
import { parseArgs } from 'node:util';
import type { Command, Outcome } from './command.ts';
import { COMMANDS } from './commands.ts';
import { LabError, labError, tell, unknownName, type Problem } from './errors.ts';
import { table } from './print.ts';

const HELP: Outcome = {
  ok: true,
  json: { commands: COMMANDS.map(({ name, about, usage }) => ({ name, about, usage })) },
  text: `npm run -s lab -- COMMAND [--json]\n\n${table(['command', 'does'], COMMANDS.map(({ name, about }) => [name.padEnd(10), about.padEnd(90)]))}\n\n${COMMANDS.map(({ usage }) => usage).join('\n')}`,
};

/** Arguments of a command as Node reads them. @throws LabError when one is unknown or lacks its value. */
function read(command: Command, argv: readonly string[]): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ args: [...argv], options: { ...command.options, json: { type: 'boolean' }, help: { type: 'boolean' } }, allowPositionals: true, strict: true });
  } catch (error) {
    throw labError('badOption', `${error instanceof Error ? error.message : 'Bad arguments.'} Usage: ${command.usage}`);
  }
}

async function run(argv: readonly string[]): Promise<Outcome> {
  const [name, ...rest] = argv.filter((arg, i) => i > 0 || arg !== '--json');
  if (name === undefined || name === 'help' || name === '--help') return HELP;
  const command = COMMANDS.find((c) => c.name === name);
  if (command === undefined) throw unknownName('unknownCommand', 'command', name, COMMANDS.map((c) => c.name));
  const { values, positionals } = read(command, rest);
  if (values['help'] === true) return { ok: true, json: { name, about: command.about, usage: command.usage }, text: `${command.about}\n\n${command.usage}` };
  return command.run({ values, rest: positionals });
}

function failure(problems: readonly Problem[]): Outcome {
  return { ok: false, json: { ok: false, errors: problems }, text: '' };
}

const argv = process.argv.slice(2);
const isJson = argv.includes('--json');
let outcome: Outcome;
try {
  outcome = await run(argv);
} catch (error) {
  const problems = error instanceof LabError ? error.problems : [{ file: '', path: '', code: 'internal', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }];
  for (const problem of problems) process.stderr.write(`${tell(problem)}\n`);
  outcome = failure(problems);
}
const said = isJson ? JSON.stringify(outcome.json) : outcome.text;
if (said !== '') process.stdout.write(`${said}\n`);
process.exitCode = outcome.ok ? 0 : 1;
