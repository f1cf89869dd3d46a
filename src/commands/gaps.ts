import { GAPS_USAGE, parseGaps, runGaps } from '../gaps/command.ts';
import { type Command, loggerOf, openOnce, printer } from './command.ts';

/** Reports what the documents do not answer. */
export const command: Command = {
  usage: GAPS_USAGE,
  async run(args, io, config) {
    const asked = parseGaps(args);
    const log = loggerOf(config, io, 'warn');
    const library = async () => (await openOnce(asked, io, config)).current();
    return runGaps(asked, { ...config, out: printer(io), library, nowMs: Date.now(), log });
  },
};
