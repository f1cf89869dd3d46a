import { STATUS } from '../cli/io.ts';
import { runTrain, TRAIN_USAGE } from '../training/command.ts';
import { type Command, printer, progressOf } from './command.ts';

/** Learns the weights anew. */
export const command: Command = {
  usage: TRAIN_USAGE,
  async run(args, io) {
    await runTrain(args, { out: printer(io), onProgress: progressOf(io) });
    return STATUS.done;
  },
};
