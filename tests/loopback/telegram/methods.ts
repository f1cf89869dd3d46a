import type { InlineKeyboardMarkup, MessageEntity, Update, UserFromGetMe } from 'grammy/types';
import { inlineFault, keyboardFault, textFault } from './checks.ts';
import { type Courier, createCourier } from './courier.ts';

export type Payload = Readonly<Record<string, unknown>>;

export type Answer =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error_code: number; readonly description: string };

/** A message of the bot as it stands in a chat. */
export interface Shown {
  readonly chatId: number;
  readonly messageId: number;
  readonly threadId?: number;
  text: string;
  entities: readonly MessageEntity[];
  markup?: InlineKeyboardMarkup;
}

export interface Methods {
  /** What the bot has posted, edits applied, in the order of posting. */
  readonly messages: readonly Shown[];
  /** The menu of those who use a language, of everyone else without one. */
  readonly menu: (language?: string) => readonly unknown[];
  perform(method: string, payload: Payload, closed: Promise<void>): Promise<Answer>;
  push(update: Omit<Update, 'update_id'>): number;
  /** From now on every open press is too old to be answered. */
  expireCallbacks(): void;
  /** Drops what was posted so far: a long run would keep it all. */
  forget(): void;
  /** Another program sets a webhook that nobody serves, or removes one. */
  setWebhook(set: boolean): void;
  readonly courier: Courier;
  /** What a member of any chat is, by user id; a plain member unless named here. */
  readonly members: Map<number, Readonly<Record<string, unknown>>>;
  /** What @BotFather was told; overrides {@link ME}. */
  readonly abilities: Partial<UserFromGetMe>;
}

export const ME = {
  id: 123456789,
  is_bot: true,
  first_name: 'Verbatim',
  username: 'VerbatimBot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
} as UserFromGetMe;

const CONFLICT =
  'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';
const WEBHOOK_CONFLICT =
  "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
const STALE = 'Bad Request: query is too old and response timeout expired or query ID is invalid';

export function createMethods(): Methods {
  const messages: Shown[] = [];
  let nextMessage = 1001;
  const openQueries = new Set<string>();
  const menus = new Map<string, readonly unknown[]>();
  const abilities: Partial<UserFromGetMe> = {};
  const members: Methods['members'] = new Map();
  const queue = createQueue();
  const courier = createCourier(queue);

  const table: Readonly<
    Record<string, (payload: Payload, closed: Promise<void>) => Answer | Promise<Answer>>
  > = {
    getMe: () => done({ ...ME, ...abilities }),
    getMyCommands: (payload) => done(menus.get(String(payload.language_code ?? '')) ?? []),
    setMyCommands: (payload) => {
      menus.set(String(payload.language_code ?? ''), payload.commands as unknown[]);
      return done(true);
    },
    setWebhook: (payload) => {
      const [url, secret] = [String(payload.url), String(payload.secret_token ?? '')];
      if (!URL.canParse(url)) return refused(400, 'Bad Request: bad webhook: invalid URL');
      courier.set({ url, secret, allowed: payload.allowed_updates as readonly string[] | undefined });
      return done(true);
    },
    deleteWebhook: () => {
      courier.set(undefined);
      return done(true);
    },
    getWebhookInfo: () => done(courier.info()),
    sendChatAction: () => done(true),
    getChat: (payload) => {
      const type = Number(payload.chat_id) > 0 ? 'private' : 'supergroup';
      return done({ id: payload.chat_id, type, accent_color_id: 0 });
    },
    getChatMember: (payload) => {
      const user = { id: payload.user_id, is_bot: payload.user_id === ME.id, first_name: 'Somebody' };
      return done({ status: 'member', user, ...members.get(Number(payload.user_id)) });
    },
    getUpdates: (payload, closed) =>
      courier.info().url ? refused(409, WEBHOOK_CONFLICT) : queue.take(payload, closed),
    sendMessage: (payload) => {
      const fault = messageFault(payload.text, payload);
      if (fault) return refused(400, fault);
      const shown = shownOf(payload, nextMessage++);
      messages.push(shown);
      return done(messageOf(shown));
    },
    editMessageText: (payload) => {
      const fault = messageFault(payload.text, payload);
      if (fault) return refused(400, fault);
      const shown = messages.find(
        (message) => message.messageId === payload.message_id && message.chatId === payload.chat_id,
      );
      return shown ? edit(shown, payload) : refused(400, 'Bad Request: message to edit not found');
    },
    answerCallbackQuery: (payload) =>
      openQueries.delete(String(payload.callback_query_id)) ? done(true) : refused(400, STALE),
    answerInlineQuery: (payload) => {
      if (!openQueries.delete(String(payload.inline_query_id))) return refused(400, STALE);
      const fault = inlineFault(payload.results);
      return fault ? refused(400, fault) : done(true);
    },
  };

  return {
    messages,
    menu: (language = '') => menus.get(language) ?? [],
    perform: async (method, payload, closed) =>
      table[method]?.(payload, closed) ?? refused(404, 'Not Found: method not found'),
    push: (update) => {
      const query = update.callback_query ?? update.inline_query;
      if (query) openQueries.add(query.id);
      return queue.push(update);
    },
    courier,
    abilities,
    members,
    forget: () => void messages.splice(0),
    expireCallbacks: () => openQueries.clear(),
    setWebhook: (set) =>
      courier.set(set ? { url: 'http://127.0.0.1:1/elsewhere', secret: '', allowed: undefined } : undefined),
  };
}

function done(result: unknown): Answer {
  return { ok: true, result };
}

function refused(code: number, description: string): Answer {
  return { ok: false, error_code: code, description };
}

function messageFault(text: unknown, payload: Payload): string | undefined {
  return textFault(text, payload.entities as MessageEntity[]) ?? keyboardFault(payload.reply_markup);
}

function shownOf(payload: Payload, messageId: number): Shown {
  const thread = payload.message_thread_id;
  return {
    chatId: Number(payload.chat_id),
    messageId,
    ...(typeof thread === 'number' ? { threadId: thread } : {}),
    ...contentOf(payload),
  };
}

function contentOf(payload: Payload): Pick<Shown, 'text' | 'entities' | 'markup'> {
  const markup = payload.reply_markup as InlineKeyboardMarkup | undefined;
  return {
    text: String(payload.text),
    entities: (payload.entities as MessageEntity[] | undefined) ?? [],
    ...(markup ? { markup } : {}),
  };
}

function edit(shown: Shown, payload: Payload): Answer {
  const next = contentOf(payload);
  const { text, entities, markup } = shown;
  if (JSON.stringify({ text, entities, markup }) === JSON.stringify(next)) {
    return refused(400, 'Bad Request: message is not modified: specified new message content is the same');
  }
  delete shown.markup;
  Object.assign(shown, next);
  return done(messageOf(shown));
}

function messageOf(shown: Shown): object {
  const type = shown.chatId > 0 ? 'private' : 'supergroup';
  return {
    message_id: shown.messageId,
    date: 1_780_000_000,
    chat: { id: shown.chatId, type, title: 'A group' },
    from: ME,
    text: shown.text,
    entities: shown.entities,
  };
}

/** Updates waiting to be fetched or brought: one poll at a time, forgotten once a later offset is asked for. */
export interface Queue {
  take(payload: Payload, closed: Promise<void>): Promise<Answer>;
  /** Returns the update's id. */
  push(update: Omit<Update, 'update_id'>): number;
  allow(kinds: readonly string[]): void;
  /** The oldest update, which stays until it is dropped. */
  first(): Update | undefined;
  drop(id: number): void;
}

function createQueue(): Queue {
  let waiting: Update[] = [];
  let allowed: readonly string[] | undefined;
  let nextId = 500;
  let wake: (reason: 'update' | 'conflict') => void = () => undefined;

  async function take(payload: Payload, closed: Promise<void>): Promise<Answer> {
    wake('conflict');
    if (Array.isArray(payload.allowed_updates)) allowed = payload.allowed_updates;
    const offset = Number(payload.offset ?? 0);
    waiting = waiting.filter((update) => update.update_id >= offset);
    if (waiting.length === 0) {
      const reason = await nextEvent(Number(payload.timeout ?? 0), closed);
      if (reason === 'conflict') return refused(409, CONFLICT);
    }
    return done(waiting.slice(0, Number(payload.limit ?? 100)));
  }

  function nextEvent(seconds: number, closed: Promise<void>): Promise<'update' | 'conflict' | 'nothing'> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => settle('nothing'), seconds * 1000);
      const settle = (reason: 'update' | 'conflict' | 'nothing') => {
        clearTimeout(timer);
        if (wake === settle) wake = () => undefined;
        resolve(reason);
      };
      wake = settle;
      void closed.then(() => settle('nothing'));
    });
  }

  function push(update: Omit<Update, 'update_id'>): number {
    const id = nextId++;
    const kind = Object.keys(update)[0] ?? '';
    if (allowed && !allowed.includes(kind)) return id;
    waiting.push({ ...update, update_id: id });
    wake('update');
    return id;
  }

  return {
    take,
    push,
    allow: (kinds) => {
      allowed = kinds;
    },
    first: () => waiting[0],
    drop: (id) => {
      waiting = waiting.filter((update) => update.update_id !== id);
    },
  };
}
