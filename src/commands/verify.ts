import { parseVerify, VERIFY_USAGE, verifyCommand } from '../cli/verify.ts';
import { type Command, loggerOf, openOnce } from './command.ts';

/** Checks words against the documents, or shows what a receipt stands for. */
export const command: Command = {
  usage: VERIFY_USAGE,
  async run(args, io, config) {
    const asked = parseVerify(args);
    const library = await openOnce(asked, io, config);
    const log = loggerOf(config, io, 'warn');
    return verifyCommand(asked, { library: library.current(), io, config, log });
  },
};
