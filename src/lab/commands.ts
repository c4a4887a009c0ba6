/** The commands of the lab, in the order of its help. */
import { benchCommand } from './bench/bench.ts';
import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { experimentCommand } from './experiment/experiment.ts';
import { explainCommand } from './explain.ts';
import { metersCommand } from './meters.ts';
import { recordCommand } from './record.ts';
import { replayCommand } from './replay.ts';
import { simulateCommand } from './simulate.ts';
import { validateCommand } from './validate/validate.ts';
import { soakCommand } from './soak/soak.ts';

export const COMMANDS: readonly Command[] = [checkCommand, simulateCommand, experimentCommand, validateCommand, recordCommand, replayCommand, explainCommand, metersCommand, soakCommand, benchCommand];
