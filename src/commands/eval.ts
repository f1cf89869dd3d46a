import { runEval } from '../evaluation/command.ts';
import { EVAL_USAGE } from '../evaluation/options.ts';
import { type Command, printer, progressOf } from './command.ts';

/** Measures the answers. */
export const command: Command = {
  usage: EVAL_USAGE,
  async run(args, io, { corpusDir }) {
    return runEval(args, {
      out: printer(io),
      err: (line) => void io.errors.write(`${line}\n`),
      now: () => performance.now(),
      progress: progressOf(io),
      corpusDir,
    });
  },
};
