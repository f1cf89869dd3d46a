import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { ASK_USAGE, ask, parseAsk } from './cli/ask.ts';
import { DIGEST_USAGE, parsePreview, previewDigest } from './cli/digest.ts';
import { type Io, STATUS } from './cli/io.ts';
import { createProgress } from './cli/progress.ts';
import { parseVerify, VERIFY_USAGE, verifyCommand } from './cli/verify.ts';
import { type Config, readConfig } from './config.ts';
import type { Log } from './core/log.ts';
import { CORPUS_USAGE, runCorpus } from './corpus/command.ts';
import { DOCTOR_USAGE, runDoctor } from './doctor/command.ts';
import { SetupError } from './errors.ts';
import { runEval } from './evaluation/command.ts';
import { EVAL_USAGE } from './evaluation/options.ts';
import { GAPS_USAGE, parseGaps, runGaps } from './gaps/command.ts';
import { type LiveLibrary, openLibrary } from './live-library.ts';
import { createLogger, createRedactor } from './logger.ts';
import { runNext } from './schedule/next.ts';
import { runStorage, STORAGE_USAGE } from './storage/command.ts';
import { runTrain, TRAIN_USAGE } from './training/command.ts';

/** How each command is called. */
const USAGES: Readonly<Record<string, string>> = {
  start: 'npm start',
  ask: ASK_USAGE,
  verify: VERIFY_USAGE,
  digest: DIGEST_USAGE,
  storage: STORAGE_USAGE,
  eval: EVAL_USAGE,
  train: TRAIN_USAGE,
  doctor: DOCTOR_USAGE,
  gaps: GAPS_USAGE,
  corpus: CORPUS_USAGE,
};

const USAGE = Object.values(USAGES).join(' | ');

type Command = (args: readonly string[], io: Io, config: Config) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  start: runStart,
  ask: runAsk,
  verify: runVerify,
  digest: runDigest,
  storage: runStorageCommand,
  eval: runEvaluation,
  train: runTraining,
  doctor: runDiagnosis,
  gaps: runGapsCommand,
  corpus: runCorpusCommand,
};

async function runStart(args: readonly string[], io: Io, config: Config): Promise<number> {
  if (args.length > 0) throw new SetupError(`start takes no arguments: ${USAGE}`);
  const inConsole = config.discord === undefined && config.telegram === undefined;
  const log = loggerOf(config, io, inConsole ? 'warn' : config.logLevel);
  for (const warning of config.warnings) log.warn({}, warning);
  const progress = createProgress({
    stream: io.errors,
    now: () => performance.now(),
    log: (line) => log.info({}, line),
  });
  const library = await openLibrary({ ...config, log, progress, watch: true });
  try {
    // The platforms' libraries take most of a second to load, which `ask` need not wait for.
    const { start } = await import('./cli/start.ts');
    return await start({ config, library, log, io, signal: stopSignal() });
  } finally {
    await library.close();
  }
}

async function runAsk(args: readonly string[], io: Io, config: Config): Promise<number> {
  const asked = parseAsk(args);
  const library = await openOnce(asked, io, config);
  return ask(library.current(), asked, io);
}

async function runVerify(args: readonly string[], io: Io, config: Config): Promise<number> {
  const asked = parseVerify(args);
  const library = await openOnce(asked, io, config);
  const log = loggerOf(config, io, 'warn');
  return verifyCommand(asked, { library: library.current(), io, config, log });
}

/** The documents as they are now, of the folder that was named or of the owner's. */
function openOnce({ corpus }: { readonly corpus?: string }, io: Io, config: Config): Promise<LiveLibrary> {
  return openLibrary({
    ...config,
    corpusDir: corpus ?? config.corpusDir,
    log: loggerOf(config, io, 'warn'),
    progress: createProgress({ stream: io.errors, now: () => performance.now(), log: () => {} }),
    watch: false,
  });
}

async function runTraining(args: readonly string[], io: Io): Promise<number> {
  await runTrain(args, {
    out: (line) => void io.output.write(`${line}\n`),
    onProgress: createProgress({ stream: io.errors, now: () => performance.now(), log: () => {} }),
  });
  return STATUS.done;
}

async function runDigest([name, ...args]: readonly string[], io: Io, config: Config): Promise<number> {
  if (name === 'next') return runNext(args, { stdout: io.output, stderr: io.errors, nowMs: Date.now });
  if (name !== 'preview') throw new SetupError(`digest shows what is to come: ${DIGEST_USAGE}`);
  const asked = parsePreview(args);
  const library = await openOnce(asked, io, config);
  return previewDigest(library.current(), asked, io);
}

async function runStorageCommand(args: readonly string[], io: Io, config: Config): Promise<number> {
  const log = loggerOf(config, io, 'warn');
  return runStorage(args, { stdout: io.output, stderr: io.errors, dataDir: config.dataDir, log });
}

async function runEvaluation(args: readonly string[], io: Io, { corpusDir }: Config): Promise<number> {
  const now = () => performance.now();
  return runEval(args, {
    out: (line) => void io.output.write(`${line}\n`),
    err: (line) => void io.errors.write(`${line}\n`),
    now,
    progress: createProgress({ stream: io.errors, now, log: () => {} }),
    corpusDir,
  });
}

async function runDiagnosis(args: readonly string[], io: Io, config: Config): Promise<number> {
  const out = (line: string) => void io.output.write(`${line}\n`);
  return runDoctor(args, config, { out, log: loggerOf(config, io, 'warn'), nowMs: Date.now });
}

async function runGapsCommand(args: readonly string[], io: Io, config: Config): Promise<number> {
  const asked = parseGaps(args);
  const log = loggerOf(config, io, 'warn');
  const progress = createProgress({ stream: io.errors, now: () => performance.now(), log: () => {} });
  const corpusDir = asked.corpus ?? config.corpusDir;
  const library = async () =>
    (await openLibrary({ ...config, corpusDir, log, progress, watch: false })).current();
  const out = (line: string) => void io.output.write(`${line}\n`);
  return runGaps(asked, { ...config, out, library, nowMs: Date.now(), log });
}

async function runCorpusCommand(args: readonly string[], io: Io, { corpusDir }: Config): Promise<number> {
  const progress = createProgress({ stream: io.errors, now: () => performance.now(), log: () => {} });
  return runCorpus(args, { ...io, corpusDir, progress });
}

/** `level` holds unless the owner asked for another one. */
function loggerOf(config: Config, io: Io, level: string): Log {
  const asked = io.environment.LOG_LEVEL ? config.logLevel : level;
  return createLogger({ level: asked, secrets: secretsOf(config) });
}

function secretsOf(config: Config): string[] {
  const { discord, telegram, databaseUrl } = config;
  return [discord?.token, telegram?.token, telegram?.webhook?.secret, databaseUrl].filter(
    (each) => each !== undefined,
  );
}

/** Aborts at the first SIGINT or SIGTERM; a second one ends the process at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => controller.abort());
  }
  return controller.signal;
}

/** The process environment, with `.env` of the working folder for what it does not name. */
function readEnvironment(): Io['environment'] {
  return { ...readDotenv(), ...process.env };
}

function readDotenv(): Record<string, string> {
  try {
    return parse(readFileSync('.env'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new SetupError('.env cannot be read: make it a text file that this user may read', {
      cause: error,
    });
  }
}

async function main(): Promise<number> {
  const [name = 'start', ...args] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (command === undefined) throw new SetupError(`there is no command ${JSON.stringify(name)}: ${USAGE}`);
  const help = args.indexOf('--help');
  if (help >= 0 && !args.slice(0, help).includes('--')) {
    process.stdout.write(`${USAGES[name] ?? USAGE}\n`);
    return STATUS.done;
  }
  const environment = readEnvironment();
  const io: Io = { input: process.stdin, output: process.stdout, errors: process.stderr, environment };
  return command(args, io, readConfig(environment));
}

/** What is the owner's to mend is one line; anything else is our fault, and its stack helps to report it. */
function report(error: unknown): number {
  if (error instanceof SetupError || isWrongUse(error)) {
    process.stderr.write(`verbatim: ${error.message}\n`);
    return STATUS.wrongUse;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `verbatim: this is a fault of the program, please report it.\n${createRedactor([])(stack)}\n`,
  );
  return STATUS.fault;
}

/** What `parseArgs` throws for an option that does not exist. */
function isWrongUse(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

// A reader such as `head` may close the pipe early: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? STATUS.done : report(error));
});

/** Resolves once everything written before has left: a pipe takes it later than `write` returns. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}

const status = await main().catch(report);
await Promise.all([process.stdout, process.stderr].map(flushed));
process.exit(status);
