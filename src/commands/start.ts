import { start } from '../cli/start.ts';
import { SetupError } from '../errors.ts';
import { openLibrary } from '../live-library.ts';
import { type Command, loggerOf, progressOf } from './command.ts';

const USAGE = 'npm start';

/** Serves until asked to stop. */
export const command: Command = {
  usage: USAGE,
  async run(args, io, config) {
    if (args.length > 0) throw new SetupError(`start takes no arguments: ${USAGE}`);
    const inConsole = config.discord === undefined && config.telegram === undefined;
    const log = loggerOf(config, io, inConsole ? 'warn' : config.logLevel);
    for (const warning of config.warnings) log.warn({}, warning);
    const progress = progressOf(io, (line) => log.info({}, line));
    const library = await openLibrary({ ...config, log, progress, watch: true });
    try {
      return await start({ config, library, log, io, signal: stopSignal() });
    } finally {
      await library.close();
    }
  },
};

/** Aborts at the first SIGINT or SIGTERM; a second one ends the process at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => controller.abort());
  }
  return controller.signal;
}
