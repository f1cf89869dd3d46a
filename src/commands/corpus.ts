import { CORPUS_USAGE, runCorpus } from '../corpus/command.ts';
import { type Command, progressOf } from './command.ts';

/** Looks after the folder of documents. */
export const command: Command = {
  usage: CORPUS_USAGE,
  async run(args, io, { corpusDir }) {
    return runCorpus(args, { ...io, corpusDir, progress: progressOf(io) });
  },
};
