import { ASK_USAGE, ask, parseAsk } from '../cli/ask.ts';
import { type Command, openOnce } from './command.ts';

/** Answers one question, or each of a file. */
export const command: Command = {
  usage: ASK_USAGE,
  async run(args, io, config) {
    const asked = parseAsk(args);
    const library = await openOnce(asked, io, config);
    return ask(library.current(), asked, io);
  },
};
