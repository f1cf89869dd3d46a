import type { Io } from '../cli/io.ts';
import { createProgress, type Progress } from '../cli/progress.ts';
import type { Config } from '../config.ts';
import type { Log } from '../core/log.ts';
import { type LiveLibrary, openLibrary } from '../live-library.ts';
import { createLogger } from '../logger.ts';

/** A command of the program. */
export interface Command {
  /** How it is called. */
  readonly usage: string;
  /** Does it, and returns the exit status. */
  run(args: readonly string[], io: Io, config: Config): Promise<number>;
}

/** The documents as they are now, of the folder that was named or of the owner's. */
export function openOnce(
  { corpus }: { readonly corpus?: string },
  io: Io,
  config: Config,
): Promise<LiveLibrary> {
  return openLibrary({
    ...config,
    corpusDir: corpus ?? config.corpusDir,
    log: loggerOf(config, io, 'warn'),
    progress: progressOf(io),
    watch: false,
  });
}

/** A bar on the terminal; where there is none, nothing is said unless there is something to `log` with. */
export function progressOf({ errors }: Io, log: (line: string) => void = () => {}): Progress {
  return createProgress({ stream: errors, now: () => performance.now(), log });
}

/** Writes one line of a command's output. */
export function printer({ output }: Io): (line: string) => void {
  return (line) => void output.write(`${line}\n`);
}

/** `level` holds unless the owner asked for another one. */
export function loggerOf(config: Config, io: Io, level: string): Log {
  const asked = io.environment.LOG_LEVEL ? config.logLevel : level;
  return createLogger({ level: asked, secrets: secretsOf(config) });
}

function secretsOf(config: Config): string[] {
  const { discord, telegram, databaseUrl } = config;
  return [discord?.token, telegram?.token, telegram?.webhook?.secret, databaseUrl].filter(
    (each) => each !== undefined,
  );
}
