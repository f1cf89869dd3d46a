import { sequentialize } from '@grammyjs/runner';
import { type Api, BotError, type Context, Bot as GrammyBot } from 'grammy';
import type {
  CallbackQuery,
  ChatMemberUpdated,
  InlineQuery,
  Message,
  Update,
  User,
  UserFromGetMe,
} from 'grammy/types';
import type { AccessChange } from '../../core/adapter.ts';
import type { CommandSpec } from '../../core/commands.ts';
import { needsAdmin } from '../../core/digest-rights.ts';
import type { Log } from '../../core/log.ts';
import type { Bot, ButtonEvent, CommandEvent, Place, Reply } from '../../core/model.ts';
import type { Posted as Kept } from '../../core/posted.ts';
import { apologyFor } from '../../core/unanswered.ts';
import { accessOf, isAdministrator, movedTo } from './access.ts';
import { type Address, PLATFORM, placeAt } from './address.ts';
import type { Caller } from './calls.ts';
import { articlesOf } from './inline.ts';
import type { Posted, Sender } from './send.ts';
import { asked, pressed, searched } from './updates.ts';

export interface HandlerDeps {
  readonly token: string;
  readonly bot: Bot;
  readonly commands: readonly CommandSpec[];
  readonly log: Log;
  readonly api: Api;
  readonly call: Caller;
  readonly sender: Sender;
  readonly me: UserFromGetMe;
  /** Told when the bot is let into a chat, thrown out of one, or when a chat gets a new id. */
  readonly onAccess?: (change: AccessChange) => void;
  /** Told of every answer that it has posted whole, where all can read it. */
  readonly onPosted?: (posted: Kept, reply: Reply) => void;
}

/** An asker waits this long for a chat that Telegram slows down; then the answer is given up. */
const ANSWER_WAIT_MS = 60_000;
/** A press or an inline query is only worth answering at once. */
const INSTANT = { waitMs: 3000, idempotent: true };
/** Documents change while the bot runs, so Telegram may keep results only this long. */
const INLINE_CACHE_SECONDS = 10;

/** Handles one update after another within a chat, and chats side by side. The handler never rejects. */
export function createHandler(deps: HandlerDeps): (update: Update) => Promise<void> {
  const { log, me } = deps;
  const answers = createAnswers(deps);
  const bot = new GrammyBot(deps.token, { botInfo: me });
  // Before the queue: Telegram forgets a press within seconds, and the asker sees a spinner until it is answered.
  bot.on('callback_query', async (context, next) => {
    if (await answers.acknowledge(context.callbackQuery)) await next();
  });
  bot.use(sequentialize(chatOf));
  bot.on('callback_query', (context) => answers.press(context.callbackQuery));
  bot.on('message', (context) => answers.message(context.message));
  bot.on('inline_query', (context) => answers.search(context.inlineQuery));
  bot.on('my_chat_member', (context) => {
    noteMembership(context.myChatMember, log);
    const change = accessOf(context.myChatMember);
    if (change) deps.onAccess?.(change);
  });
  return async (update) => {
    try {
      await bot.handleUpdate(update);
    } catch (error) {
      log.error({ platform: PLATFORM, ...faultFields(error) }, 'An update could not be handled');
    }
    log.debug({ platform: PLATFORM, update: update.update_id }, 'An update was dealt with');
  };
}

function chatOf(context: Context): string | undefined {
  return context.chat?.id.toString();
}

function createAnswers(deps: HandlerDeps) {
  const { bot, log, api, call, sender, me, commands } = deps;

  async function answer(place: Place, address: Address, answersTo: number, reply: Reply): Promise<void> {
    const options = { answersTo, waitMs: ANSWER_WAIT_MS };
    const posted = await sender.send(address, reply, options);
    if (posted.failure?.kind !== 'moved' || posted.messages.length > 0) return note(place, posted, reply);
    const moved = { ...address, chatId: posted.failure.chatId };
    deps.onAccess?.(movedTo(address.chatId, moved.chatId));
    note(placeAt(moved, place.direct), await sender.send(moved, reply, options), reply);
  }

  async function think(
    event: CommandEvent | ButtonEvent,
    address: Address,
    author: User | undefined,
  ): Promise<Reply | undefined> {
    try {
      return await bot.reply(await known(event, address, author));
    } catch (error) {
      const { fault, reply } = apologyFor(error, event.locale);
      log.error({ platform: PLATFORM, ...faultFields(fault) }, 'A Telegram event could not be answered');
      return reply;
    }
  }

  /** The event with what Telegram says of its author, where that decides anything. */
  async function known<E extends CommandEvent | ButtonEvent>(
    event: E,
    { chatId }: Address,
    author: User | undefined,
  ): Promise<E> {
    if (event.admin || author === undefined || !needsAdmin(event)) return event;
    const admin = await isAdministrator(api, call, chatId, author.id);
    return { ...event, admin, adminOfWhole: admin };
  }

  function note(place: Place, posted: Posted, reply: Reply): void {
    const { failure } = posted;
    notePosted(deps.onPosted, place, posted, reply);
    if (failure) log.warn({ platform: PLATFORM, failure: failure.kind }, `Not answered: ${failure.detail}`);
  }

  return {
    /** False where the press is so old that nobody waits for it any more. */
    acknowledge: async (query: CallbackQuery): Promise<boolean> => {
      const done = await call(() => api.answerCallbackQuery(query.id), INSTANT);
      return done.ok || done.failure.kind !== 'stale';
    },

    message: async (message: Message): Promise<void> => {
      if (message.migrate_to_chat_id !== undefined) {
        log.info({ platform: PLATFORM }, 'A group became a supergroup and has a new id');
        deps.onAccess?.(movedTo(message.chat.id, message.migrate_to_chat_id));
      }
      const question = asked(message, me, commands);
      const reply = question && (await think(question.event, question.address, message.from));
      if (question && reply) await answer(question.event.place, question.address, question.messageId, reply);
    },

    press: async (query: CallbackQuery): Promise<void> => {
      const press = pressed(query);
      const reply = press && (await think(press.event, press.address, query.from));
      if (!press || !reply) return;
      const { address, messageId, event } = press;
      if (reply.replaces) {
        note(event.place, await sender.replace(address, messageId, reply, ANSWER_WAIT_MS), reply);
      } else await answer(event.place, address, messageId, reply);
    },

    search: async (query: InlineQuery): Promise<void> => {
      const articles = articlesOf(await bot.results(searched(query)));
      const other = { cache_time: INLINE_CACHE_SECONDS, is_personal: false };
      const done = await call(() => api.answerInlineQuery(query.id, articles, other), INSTANT);
      if (!done.ok && done.failure.kind !== 'stale') {
        log.warn(
          { platform: PLATFORM, failure: done.failure.kind },
          `No results shown: ${done.failure.detail}`,
        );
      }
    },
  };
}

/** Tells of a reply that was posted whole and that all can read. */
export function notePosted(
  onPosted: HandlerDeps['onPosted'],
  place: Place,
  { messages, edited, failure }: Posted,
  reply: Reply,
): void {
  const ids = [...(edited === undefined ? [] : [edited]), ...messages.map(({ message_id: id }) => id)];
  if (failure !== undefined || reply.private || ids.length === 0) return;
  onPosted?.({ place, messages: ids.map(String) }, reply);
}

/** Who blocked or removed the bot is nobody's business; that it happened explains a digest that stopped. */
function noteMembership(change: ChatMemberUpdated, log: Log): void {
  const { status } = change.new_chat_member;
  const gone = status === 'kicked' || status === 'left';
  log.info(
    { platform: PLATFORM, chat: change.chat.type, status },
    gone ? 'The bot was blocked or removed from a chat' : 'The membership of the bot in a chat changed',
  );
}

/** An error's message may hold what a person wrote, so only its kind and where it arose are logged. */
function faultFields(error: unknown): Record<string, unknown> {
  const fault = error instanceof BotError ? error.error : error;
  if (!(fault instanceof Error)) return { fault: typeof fault };
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { fault: fault.name, frames: frames.slice(0, 5).map((line) => line.trim()) };
}
