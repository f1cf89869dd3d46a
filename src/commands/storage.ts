import { runStorage, STORAGE_USAGE } from '../storage/command.ts';
import { type Command, loggerOf } from './command.ts';

/** Moves the database. */
export const command: Command = {
  usage: STORAGE_USAGE,
  async run(args, io, config) {
    const log = loggerOf(config, io, 'warn');
    return runStorage(args, { stdout: io.output, stderr: io.errors, dataDir: config.dataDir, log });
  },
};
