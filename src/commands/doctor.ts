import { DOCTOR_USAGE, runDoctor } from '../doctor/command.ts';
import { type Command, loggerOf, printer } from './command.ts';

/** Looks at everything that the bot needs. */
export const command: Command = {
  usage: DOCTOR_USAGE,
  async run(args, io, config) {
    return runDoctor(args, config, { out: printer(io), log: loggerOf(config, io, 'warn'), nowMs: Date.now });
  },
};
