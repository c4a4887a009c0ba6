/** The lab's command line: arguments in; what is printed and the exit code out. */
import { parseArgs } from 'node:util';
import type { Command, Outcome } from './command.ts';
import { COMMANDS } from './commands.ts';
import { LabError, labError, tell, unknownName } from './errors.ts';
import { blocks, table } from './print.ts';

const about = ({ name, about, usage }: Command) => ({ name, about, usage });
const HELP: Outcome = {
  ok: true,
  json: { commands: COMMANDS.map(about) },
  text: blocks(
    'npm run -s lab -- COMMAND [--json]\nWith --json one JSON document is printed and nothing else; progress goes to standard error.',
    table(['command', 'does'], COMMANDS.map((command) => [command.name, command.about]), 'left'),
    COMMANDS.map(({ usage }) => usage).join('\n'),
  ),
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
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help') return HELP;
  const command = COMMANDS.find((c) => c.name === name);
  if (command === undefined) throw unknownName('unknownCommand', 'command', name, COMMANDS.map((c) => c.name));
  const { values, positionals } = read(command, rest);
  if (values['help'] === true) return { ok: true, json: about(command), text: blocks(command.about, command.usage) };
  return command.run({ values, rest: positionals });
}

/** What standard output gets, and the exit code. */
export interface Said {
  readonly out: string;
  readonly code: 0 | 1;
}

/** Runs one command; never throws. Errors are told to `complain` in words, and with --json also as JSON on standard output. */
export async function lab(argv: readonly string[], complain: (line: string) => void): Promise<Said> {
  const isJson = argv.includes('--json');
  try {
    const outcome = await run(argv.filter((arg) => arg !== '--json'));
    return { out: isJson ? JSON.stringify(outcome.json) : outcome.text, code: outcome.ok ? 0 : 1 };
  } catch (error) {
    const internal = { file: '', path: '', code: 'internal', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    const errors = error instanceof LabError ? error.problems : [internal];
    for (const problem of errors) complain(tell(problem));
    return { out: isJson ? JSON.stringify({ ok: false, errors }) : '', code: 1 };
  }
}
