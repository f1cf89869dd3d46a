import { DIGEST_USAGE, parsePreview, previewDigest } from '../cli/digest.ts';
import { SetupError } from '../errors.ts';
import { runNext } from '../schedule/next.ts';
import { type Command, openOnce } from './command.ts';

/** Shows when digests are due, or what is in them. */
export const command: Command = {
  usage: DIGEST_USAGE,
  async run([name, ...args], io, config) {
    if (name === 'next') return runNext(args, { stdout: io.output, stderr: io.errors, nowMs: Date.now });
    if (name !== 'preview') throw new SetupError(`digest shows what is to come: ${DIGEST_USAGE}`);
    const asked = parsePreview(args);
    const library = await openOnce(asked, io, config);
    return previewDigest(library.current(), asked, io);
  },
};
