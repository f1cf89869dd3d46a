import { setTimeout as delay } from 'node:timers/promises';
import { createConsole } from '../adapters/console/adapter.ts';
import type { Leases } from '../adapters/discord/leasing.ts';
import type { Config } from '../config.ts';
import type { Adapter } from '../core/adapter.ts';
import { type BotLimits, createBot, DEFAULT_LIMITS } from '../core/bot.ts';
import type { Libraries } from '../core/collection.ts';
import { COMMANDS } from '../core/commands.ts';
import type { Log } from '../core/log.ts';
import { sayIn } from '../core/messages/say.ts';
import type { Bot } from '../core/model.ts';
import { type Corrections, createCorrections } from '../corrections/service.ts';
import { createGapsService, type GapsService } from '../gaps/service.ts';
import { type Operations, openOperations } from '../http/operations.ts';
import type { LiveLibrary } from '../live-library.ts';
import { createSettingsService, type SettingsService } from '../place-settings/service.ts';
import { createDigestService, type DigestService } from '../schedule/service.ts';
import type { Storage } from '../storage/contract.ts';
import { openStorage } from '../storage/open.ts';
import { openSqlite } from '../storage/sqlite.ts';
import { supervise } from '../supervisor.ts';
import { createUpdateClaims, type UpdateClaims } from '../update-claims.ts';
import { createWebhookNote } from '../webhook-note.ts';
import { type Io, STATUS } from './io.ts';

/** After a stop was asked for, the process ends at the latest after this, whatever is still in flight. */
const STOP_WITHIN_MS = 4_500;

/** Posts under way at a stop get less than that, so that the database can be closed after them. */
const POSTING = { graceMs: 3_500 };

/** In a terminal nobody needs protection from oneself. */
const UNLIMITED: BotLimits = {
  actor: { capacity: Number.POSITIVE_INFINITY, refillMs: 1 },
  place: { capacity: Number.POSITIVE_INFINITY, refillMs: 1 },
  typing: { capacity: Number.POSITIVE_INFINITY, refillMs: 1 },
};

export interface StartDeps {
  readonly config: Config;
  readonly library: LiveLibrary;
  readonly log: Log;
  readonly io: Io;
  /** Aborts when the process is asked to stop. */
  readonly signal: AbortSignal;
}

/** Serves on each platform that has a token, or in the terminal where none has, until asked to stop. */
export async function start(deps: StartDeps): Promise<number> {
  const operations = await openOperations({ ...deps, ...deps.config });
  try {
    return await serve(deps, operations);
  } finally {
    await operations.close();
  }
}

async function serve(deps: StartDeps, operations: Operations): Promise<number> {
  const { libraries } = deps.library;
  const desks = desksOf(deps, libraries, false);
  const digests = digestsOf(deps, libraries, desks, () => openStorage(deps.config, deps.log));
  const platforms = await createPlatforms(deps, operations, digests, desks);
  if (platforms.length === 0) return serveConsole(deps);
  operations.watch({ adapters: platforms, digests: digests.facts });
  return servePlatforms(platforms, digests, deps);
}

/** What is kept beside the digests, in their database. */
interface Desks {
  readonly gaps: GapsService;
  readonly settings: SettingsService;
  readonly corrections: Corrections;
  readonly claims: UpdateClaims;
}

function digestsOf(
  { log }: StartDeps,
  libraries: Libraries,
  { gaps, settings, corrections, claims }: Desks,
  open: () => Promise<Storage>,
): DigestService {
  const beside: GapsService['beside'] = async (house, signal) => {
    claims.open(house.storage);
    await Promise.all([gaps, settings, corrections].map(({ beside }) => beside(house, signal)));
  };
  return createDigestService({ open, libraries, log, nowMs: Date.now, limits: POSTING, beside });
}

function desksOf({ log }: StartDeps, libraries: Libraries, trustsDirect: boolean): Desks {
  return {
    gaps: createGapsService({ libraries, log, nowMs: Date.now, trustsDirect }),
    settings: createSettingsService({ libraries, nowMs: monotonicMs, log, wait: delay }),
    corrections: createCorrections({ library: libraries.all, nowMs: Date.now, log }),
    claims: createUpdateClaims({ nowMs: Date.now, monotonicMs, wait, log }),
  };
}

/** Posts what is due as long as the platforms are served. */
async function withDigests<Result>(
  serving: Promise<Result>,
  digests: DigestService,
  adapters: readonly Adapter[],
  { signal }: StartDeps,
): Promise<Result> {
  const over = new AbortController();
  const posting = digests.run(AbortSignal.any([signal, over.signal]), adapters);
  const result = await serving.finally(() => over.abort());
  await posting;
  return result;
}

/** A platform's library is loaded where its token is set: that of Discord alone takes 20 MB. */
async function createPlatforms(
  { config, library, log }: StartDeps,
  operations: Operations,
  { desk, past, onAccess }: DigestService,
  { gaps, settings, corrections, claims }: Desks,
): Promise<Adapter[]> {
  const bot = createBot({
    ...{ library: library.libraries.at, now: monotonicMs, log, limits: DEFAULT_LIMITS },
    ...{ digests: desk, gaps: gaps.desk, settings: settings.desk, past },
  });
  const reports = { onLimited: operations.limited, onAccess, onPosted: corrections.onPosted };
  const shared = { bot: operations.measure(bot), commands: COMMANDS, log, ...reports };
  const { discord, telegram, dataDir, databaseUrl } = config;
  // SQLite would hold the only thread up at each update, for processes that seldom share its file.
  const claim = databaseUrl === undefined ? {} : { claim: claims.claim };
  const webhook = telegram?.webhook && {
    webhook: { ...telegram.webhook, receive: operations.receive, ...claim },
  };
  const note = createWebhookNote(dataDir, log);
  const leases = leasesOn(config, log);
  const agreed = discord?.shards === undefined ? { shards: leases } : { pacing: leases.lease };
  const shards = databaseUrl === undefined ? {} : agreed;
  const adapters: Adapter[] = [];
  if (discord) {
    const { createDiscord } = await import('../adapters/discord/adapter.ts');
    adapters.push(createDiscord({ ...discord, ...shards, ...shared }));
  }
  if (telegram) {
    const { createTelegram } = await import('../adapters/telegram/adapter.ts');
    const { token, apiRoot } = telegram;
    adapters.push(createTelegram({ token, apiRoot, ...webhook, note, ...shared }));
  }
  return adapters;
}

/** Shards by lease, over connections of their own: digests close theirs before the last lease is given back. */
function leasesOn(config: Config, log: Log): { lease(): Promise<Leases> } {
  return {
    async lease() {
      const { shardLeases, close } = await openStorage(config, log);
      return { ...shardLeases, close };
    },
  };
}

/** Ends when it is asked to, or when there is no platform left that can serve before the owner has acted. */
async function servePlatforms(
  platforms: readonly Adapter[],
  digests: DigestService,
  deps: StartDeps,
): Promise<number> {
  const hopeless = new AbortController();
  const signal = AbortSignal.any([deps.signal, hopeless.signal]);
  const helpless = new Set<Adapter>();
  const runOne = (adapter: Adapter) => {
    const onHelpless = (isSo: boolean) => {
      if (!isSo) helpless.delete(adapter);
      else if (helpless.add(adapter).size === platforms.length) hopeless.abort();
    };
    return supervise(adapter, signal, {
      log: deps.log,
      now: monotonicMs,
      wait,
      random: Math.random,
      onHelpless,
    });
  };
  const serving = Promise.all(platforms.map(runOne));
  await withDeadline(withDigests(serving, digests, platforms, deps), deps);
  return hopeless.signal.aborted ? STATUS.wrongUse : STATUS.done;
}

/** Resolves after the time, or as soon as the signal aborts. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return delay(ms, undefined, { signal }).catch(() => {});
}

async function serveConsole(deps: StartDeps): Promise<number> {
  const { library, log, io, signal } = deps;
  // A digest of the console lives as long as the console: nobody reads what is posted there later.
  // Who sits at it owns the documents, whoever else may see them.
  const libraries = library.unlimited;
  const desks = desksOf(deps, libraries, true);
  const { gaps, settings } = desks;
  const digests = digestsOf(deps, libraries, desks, () => openSqlite(':memory:'));
  const bot: Bot = createBot({
    ...{ library: libraries.at, now: monotonicMs, log, limits: UNLIMITED },
    ...{ digests: digests.desk, gaps: gaps.desk, settings: settings.desk, past: digests.past },
  });
  const streams = { input: io.input, output: io.output };
  const locale = Intl.DateTimeFormat().resolvedOptions().locale;
  const adapter = createConsole({ bot, streams, environment: io.environment, locale, log });
  if (io.input.isTTY && io.output.isTTY) io.output.write(welcome(library, locale));
  await withDigests(adapter.run(signal), digests, [adapter], deps);
  return STATUS.done;
}

function welcome(library: LiveLibrary, locale: string): string {
  return `${sayIn(locale)('help.welcome', { count: library.current().documents.size })}\n\n`;
}

/** Waits for the platforms; once a stop was asked for, no longer than {@link STOP_WITHIN_MS}. */
async function withDeadline(serving: Promise<unknown>, { signal, log }: StartDeps): Promise<void> {
  const late = new Promise<void>((resolve) => {
    const giveUp = () => {
      log.warn({ ms: STOP_WITHIN_MS }, 'a platform did not finish in time; stopping all the same');
      resolve();
    };
    signal.addEventListener('abort', () => setTimeout(giveUp, STOP_WITHIN_MS).unref(), { once: true });
  });
  await Promise.race([serving, late]);
}

function monotonicMs(): number {
  return performance.now();
}
