/** `npm run -s lab -- COMMAND`. */
import { lab } from './cli.ts';

const { out, code } = await lab(process.argv.slice(2), (line) => void process.stderr.write(`${line}\n`));
if (out !== '') process.stdout.write(`${out}\n`);
process.exitCode = code;
