import type { Chat } from 'grammy/types';
import { slash } from '../../tests/loopback/discord/interactions.ts';
import { startLoopbackDiscord } from '../../tests/loopback/discord/server.ts';
import { ALICE, GROUP, PRIVATE, sent } from '../../tests/loopback/telegram/chats.ts';
import { startLoopbackTelegram } from '../../tests/loopback/telegram/server.ts';

/** A Telegram and a Discord on loopback, and the people who ask there. */
export interface Platforms {
  /** Where the program finds them. */
  readonly environment: Readonly<Record<string, string>>;
  /** Somebody asks, of two in a row one on each platform; `answered` is called as the answer has arrived. */
  ask(index: number, question: string, answered: () => void): void;
  /** Digests that were posted so far, and the most of them in a second. */
  digests(): { readonly posted: number; readonly mostInSecond: number };
  /** Drops what nobody needs any more, so that a long run stays small. */
  forget(): void;
  stop(): Promise<void>;
}

/**
 * As many people on each platform, half of them in places of many and half alone with the bot, that none of them asks
 * more often than the limits allow: at 1,000 questions a second everybody asks every ten seconds, in bursts of none.
 */
const PEOPLE = 5_000;
const PLACES = 500;

/** Ids of those who ask, of the groups and channels that they ask in, and of who has subscribed to a digest. */
const FIRST_PERSON = 10_000;
const FIRST_PLACE = 1_000_000;
const FIRST_READER = 5_000_000;

/** Chats of people who read a digest. */
export function readers(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(FIRST_READER + index));
}

export async function startPlatforms(): Promise<Platforms> {
  const open = new Map<string, () => void>();
  const posted = new Map<number, number>();

  function answered(key: string): void {
    open.get(key)?.();
    open.delete(key);
  }

  const telegram = await startLoopbackTelegram({
    checked: false,
    onAnswered: ({ method, payload }, ok) => {
      if (!ok || method !== 'sendMessage') return;
      const chat = Number(payload.chat_id);
      if (chat < FIRST_READER) return answered(keyOf(chat, payload.reply_parameters));
      const second = Math.floor(performance.now() / 1000);
      posted.set(second, (posted.get(second) ?? 0) + 1);
    },
  });
  const discord = await startLoopbackDiscord({
    checked: false,
    onAnswered: ({ path, body }, status) => {
      const [, root, , token = '', last] = path.split('/');
      const whole = root === 'webhooks' ? last === 'messages' : isAnswer(body);
      if (status < 300 && whole) answered(token);
    },
  });

  function askTelegram(person: number, question: string, done: () => void): void {
    const from = { ...ALICE, id: FIRST_PERSON + person };
    const alone = person % 2 === 0;
    const id = alone ? from.id : -(FIRST_PLACE + (person % PLACES));
    const chat = (alone ? { ...PRIVATE, id } : { ...GROUP, id }) as Chat;
    const update = sent(chat, alone ? question : `/ask ${question}`, { from });
    open.set(keyOf(id, update.message), done);
    telegram.push(update);
  }

  function askDiscord(person: number, question: string, done: () => void): void {
    const alone = person % 2 === 0;
    const channel = FIRST_PLACE + (alone ? PLACES + person : person % PLACES);
    const { token } = slash(
      discord,
      'ask',
      { question },
      {
        user: String(FIRST_PERSON + person),
        channelId: String(channel),
        context: alone ? 'bot' : 'guild',
      },
    );
    open.set(token, done);
  }

  return {
    environment: {
      TELEGRAM_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.root,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
    },
    ask(index, question, done) {
      const person = Math.floor(index / 2) % PEOPLE;
      if (index % 2 === 0) askTelegram(person, question, done);
      else askDiscord(person, question, done);
    },
    digests: () => {
      const each = [...posted.values()];
      return {
        posted: each.reduce((sum, count) => sum + count, 0),
        mostInSecond: each.reduce((most, count) => Math.max(most, count), 0),
      };
    },
    forget() {
      open.clear();
      telegram.forget();
      discord.forget();
    },
    stop: async () => {
      await Promise.all([telegram.stop(), discord.stop()]);
    },
  };
}

/** A chat and the message in it that is answered. */
function keyOf(chat: number, message: unknown): string {
  const id = typeof message === 'object' && message !== null && 'message_id' in message && message.message_id;
  return `${chat} ${id}`;
}

/** True for the callback that carries an answer; one of type 5 says that it will come. */
function isAnswer(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'type' in body && body.type === 4;
}
