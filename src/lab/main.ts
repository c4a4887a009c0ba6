/** `npm run -s lab -- COMMAND`. */
import { lab } from './cli.ts';

// `| head` reads a part and goes: what is left needs nobody
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
const { out, code } = await lab(process.argv.slice(2), (line) => void process.stderr.write(`${line}\n`));
if (out !== '') process.stdout.write(`${out}\n`);
process.exitCode = code;
