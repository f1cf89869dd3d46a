import { renderReply } from '../../src/adapters/discord/render.ts';
import { createResponder } from '../../src/adapters/discord/responder.ts';
import { articlesOf } from '../../src/adapters/telegram/inline.ts';
import { render } from '../../src/adapters/telegram/render.ts';
import { createBot } from '../../src/core/bot.ts';
import { createLibrary, type Library } from '../../src/core/library.ts';
import type { Bot, Document, Reply } from '../../src/core/model.ts';
import { type Job, parse } from '../../src/documents/parse.ts';
import { reasonOf } from '../../src/documents/parsed.ts';
import type { Parser } from '../../src/documents/parser.ts';
import { choicesProblems } from '../loopback/discord/limits.ts';
import { inlineFault } from '../loopback/telegram/checks.ts';
import {
  discordProblems,
  documentProblems,
  libraryProblems,
  type Problems,
  quoteProblems,
  telegramProblems,
} from './checks.ts';
import type { Asked } from './questions.ts';
import { type Clock, createStopwatch, type Stopwatch } from './stopwatch.ts';

/** The code under test; a test plants its faults here. */
export interface Target {
  readonly parse: Parser['parse'];
  readonly renderDiscord: typeof renderReply;
  readonly renderTelegram: typeof render;
}

/** The code as the bot runs it, with the process that reads its documents. */
export function realTarget(parser: Parser): Target {
  return { parse: parser.parse, renderDiscord: renderReply, renderTelegram: render };
}

/** The same, but files are read in this thread, so that its clock tells what that takes. */
export function inThisThread(target: Target): Target {
  return { ...target, parse: (job) => parse(job).catch((error: unknown) => ({ reason: reasonOf(error) })) };
}

/** The code under test, and the bot that runs it. */
export interface Setting {
  readonly target: Target;
  readonly stand: Stand;
  readonly clock: Clock;
}

/** What came of one question or document, and how long the code under test took for it. */
export interface Finding {
  readonly problems: Problems;
  readonly ms: number;
}

const UNLIMITED = { capacity: Number.POSITIVE_INFINITY, refillMs: 1 };

/** One bot for all cases, since one for each would take longer than the answers. */
export interface Stand {
  /** The bot over this library, in a place where nothing has been said, and what it has logged as errors since. */
  over(library: Library): {
    readonly bot: Bot;
    readonly origin: ReturnType<typeof originOf>;
    readonly errors: readonly string[];
  };
}

export function createStand(): Stand {
  let current = createLibrary([]);
  let errors: string[] = [];
  let places = 0;
  // A quote that had to be held back, above all.
  const log = { ...silent, error: (_fields: unknown, message: string) => void errors.push(message) };
  const limits = { actor: UNLIMITED, place: UNLIMITED, typing: UNLIMITED };
  const bot = createBot({ library: () => current, now: () => performance.now(), log, limits });
  return {
    over(library) {
      current = library;
      errors = [];
      places += 1;
      return { bot, origin: originOf(String(places)), errors };
    },
  };
}

function originOf(id: string) {
  return { place: { platform: 'fuzz', id, direct: true }, actor: id, locale: 'en', admin: false };
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** Asks a library, and presses every button below what it answers. */
export async function probeQuestion(
  { target, stand, clock }: Setting,
  library: Library,
  asked: Asked,
): Promise<Finding & { readonly answered: boolean }> {
  const watch = createStopwatch(clock);
  const { bot, origin, errors } = stand.over(library);
  const check = (reply: Reply | undefined): Problems => replyProblems({ target, library, watch }, reply);
  let answered = false;
  const problems = await caught(async () => {
    if (asked.way === 'inline') return inlineProblems({ bot, origin, library, watch }, asked.text);
    if (asked.way === 'typed') return typedProblems({ bot, origin, watch }, asked.text);
    const reply = await watch.measure(() => bot.reply({ ...commandOf(asked), ...origin }));
    answered = reply?.blocks.some(({ kind }) => kind === 'quote') ?? false;
    const found = [...check(reply)];
    for (const button of reply?.buttons ?? []) {
      if (button.kind !== 'action') continue;
      const { token } = button;
      found.push(...check(await watch.measure(() => bot.reply({ kind: 'button', token, ...origin }))));
    }
    return found;
  });
  return { problems: [...problems, ...errors], ms: watch.ms(), answered };
}

function commandOf({ way, text }: Asked) {
  return way === 'verify'
    ? ({ kind: 'command', command: 'verify', options: { text } } as const)
    : ({ kind: 'command', command: 'ask', options: { question: text } } as const);
}

/** Reads a file and indexes it; `library` is absent where it was refused. */
export async function probeDocument(
  { target, stand, clock }: Setting,
  job: Job,
): Promise<Finding & { readonly library?: Library; readonly document?: Document }> {
  const watch = createStopwatch(clock);
  // The process gets its own copy, as a file would be read anew.
  const outcome = await watch.measure(() => target.parse({ ...job, bytes: job.bytes.slice() }));
  if ('reason' in outcome) return { problems: refusalProblems(job, outcome.reason), ms: watch.ms() };
  const { document } = outcome;
  let library: Library | undefined;
  const problems = await caught(async () => {
    const found = documentProblems(document);
    const built = await watch.measure(() => createLibrary([document]));
    library = built;
    const { bot, origin, errors } = stand.over(built);
    const list = await watch.measure(() =>
      bot.reply({ kind: 'command', command: 'sources', options: {}, ...origin }),
    );
    return [
      ...found,
      ...textProblems(job, document),
      ...libraryProblems(built),
      ...replyProblems({ target, library: built, watch }, list),
      ...errors,
    ];
  });
  return { problems, ms: watch.ms(), document, ...(library && { library }) };
}

/** A reason is an answer; a process that ended is none, nor is an error in a format that we read by ourselves. */
function refusalProblems({ format }: Job, reason: string): Problems {
  const crashed = /^(?:not read within|reading it )/.test(reason);
  const unexpected = format !== 'pdf' && format !== 'docx' && reason.startsWith('cannot be read (');
  return crashed || unexpected ? [`a file that is not refused in words: ${reason}`] : [];
}

/** A text file is quoted as it stands. */
function textProblems({ format, bytes }: Job, { text }: Document): Problems {
  if (format !== 'text') return [];
  const mark = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(mark).decode(bytes) === text ? [] : ['a text that differs from its file'];
}

interface Scene {
  readonly target: Target;
  readonly library: Library;
  readonly watch: Stopwatch;
}

function replyProblems({ target, library, watch }: Scene, reply: Reply | undefined): Problems {
  if (reply === undefined) return ['the bot stayed silent'];
  return [
    ...reply.blocks.flatMap((block) => (block.kind === 'quote' ? quoteProblems(library, block.quote) : [])),
    ...discordProblems(
      reply,
      watch.measureNow(() => target.renderDiscord(reply)),
    ),
    ...telegramProblems(
      reply,
      watch.measureNow(() => target.renderTelegram(reply)),
    ),
  ];
}

interface Talk {
  readonly bot: Bot;
  readonly origin: ReturnType<typeof originOf>;
  readonly watch: Stopwatch;
}

async function inlineProblems(
  { bot, origin, library, watch }: Talk & { readonly library: Library },
  query: string,
): Promise<Problems> {
  const results = await watch.measure(() => bot.results({ kind: 'inline', query, ...origin }));
  const articles = watch.measureNow(() => articlesOf(results));
  const quotes = results.flatMap(({ reply }) =>
    reply.blocks.flatMap((block) => (block.kind === 'quote' ? block.quote : [])),
  );
  return [...quotes.flatMap((quote) => quoteProblems(library, quote)), ...(inlineFault(articles) ?? [])];
}

async function typedProblems({ bot, origin, watch }: Talk, value: string): Promise<Problems> {
  const sent: unknown[] = [];
  const ignore = async (): Promise<void> => {};
  const responder = createResponder({
    bot,
    requests: {
      callback: async (_key, body) => {
        sent.push(body.type === 8 ? body.data.choices : body);
      },
      edit: ignore,
      remove: ignore,
      followUp: ignore,
      editMessage: ignore,
      create: ignore,
      directChannel: ignore,
      channel: ignore,
      server: ignore,
      ownMember: ignore,
      commands: ignore,
      overwriteCommands: ignore,
    },
    log: silent,
    untilLate: () => ({ passed: new Promise(() => {}), cancel() {} }),
  });
  const key = { id: '1', applicationId: '1', token: 'x' };
  for (const option of ['question', 'document']) {
    const event = { kind: 'autocomplete', command: 'ask', option, value, ...origin } as const;
    await watch.measure(() => responder.suggest(key, event));
  }
  return sent.length === 2 ? sent.flatMap(choicesProblems) : ['suggestions that were not answered'];
}

async function caught(work: () => Promise<Problems>): Promise<Problems> {
  try {
    return await work();
  } catch (error) {
    return [error instanceof Error ? `threw ${error.stack ?? error.message}` : `threw ${String(error)}`];
  }
}
