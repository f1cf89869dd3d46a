import type { Chat, Message, MessageEntity, Update, User } from 'grammy/types';
import { ME, type Shown } from './methods.ts';

type NewUpdate = Omit<Update, 'update_id'>;

export const ALICE: User = { id: 42, is_bot: false, first_name: 'Alice', language_code: 'en' };
export const PRIVATE = { id: 42, type: 'private', first_name: 'Alice' } as Chat.PrivateChat;
export const GROUP = { id: -1001234567890, type: 'supergroup', title: 'A group' } as Chat.SupergroupChat;

let nextMessage = 1;

/** A message of Alice as Telegram would deliver it, with the entities that it finds in the text itself. */
export function message(chat: Chat, text: string, extra: Partial<Message> = {}): Message {
  const base = { message_id: nextMessage++, date: 1_780_000_000, chat, from: ALICE, text };
  return { ...base, entities: entitiesOf(text), ...extra } as Message;
}

/** The update that carries a message. */
export function sent(...given: Parameters<typeof message>): NewUpdate {
  return { message: message(...given) } as NewUpdate;
}

/** A press of Alice on a button of one of the bot's messages. */
export function press(shown: Shown, data: string, id: string): NewUpdate {
  const chat = shown.chatId > 0 ? PRIVATE : GROUP;
  const topic =
    shown.threadId === undefined ? {} : { message_thread_id: shown.threadId, is_topic_message: true };
  return {
    callback_query: {
      id,
      from: ALICE,
      chat_instance: '1',
      data,
      message: message({ ...chat, id: shown.chatId } as Chat, shown.text, {
        message_id: shown.messageId,
        from: ME,
        ...topic,
      }),
    },
  } as NewUpdate;
}

/** Alice types in the inline mode. */
export function typed(query: string, id: string): NewUpdate {
  return { inline_query: { id, from: ALICE, query, offset: '' } };
}

/** The bot's membership in a chat becomes `status`. */
export function membership(status: 'member' | 'kicked', chat: Chat = PRIVATE): NewUpdate {
  const member = (state: string) => ({ status: state, user: ME, until_date: 0 });
  const change = { chat, from: ALICE, date: 1_780_000_000, old_chat_member: member('member') };
  return { my_chat_member: { ...change, new_chat_member: member(status) } } as unknown as NewUpdate;
}

function entitiesOf(text: string): MessageEntity[] {
  const found = (pattern: RegExp, type: 'bot_command' | 'mention'): MessageEntity[] =>
    [...text.matchAll(pattern)].map((match) => ({ type, offset: match.index, length: match[0].length }));
  const commands = found(/(?<=^|\s)\/\w+(?:@\w+)?/g, 'bot_command');
  return [...commands, ...found(/(?<![\w/])@\w{5,}/g, 'mention')].sort((a, b) => a.offset - b.offset);
}
