import type { CallbackQuery, InlineQuery, Message, User, UserFromGetMe } from 'grammy/types';
import type { CommandSpec } from '../../core/commands.ts';
import type { ButtonEvent, CommandEvent, InlineEvent, Place } from '../../core/model.ts';
import { type Address, placeAt } from './address.ts';
import { requestIn } from './request.ts';

/** A message that wants an answer, and where the answer goes. */
export interface Asked {
  readonly event: CommandEvent;
  readonly address: Address;
  readonly messageId: number;
}

/** A press of a button below one of the bot's messages. */
export interface Pressed {
  readonly event: ButtonEvent;
  readonly address: Address;
  readonly messageId: number;
}

/** Where the asker's language is not known. */
const DEFAULT_LOCALE = 'en';

/**
 * What a message asks the bot, or `undefined` where it is not meant for it: in groups only commands, mentions and
 * replies are. Messages of other bots, and those that this bot's inline mode inserted, are nobody's question.
 */
export function asked(
  message: Message,
  me: UserFromGetMe,
  commands: readonly CommandSpec[],
): Asked | undefined {
  if (message.via_bot?.id === me.id) return undefined;
  if (message.from?.is_bot && message.sender_chat === undefined) return undefined;
  const request = requestIn(message, me, commands);
  if (!request) return undefined;
  const address = addressIn(message);
  const place = placeAt(address, message.chat.type === 'private');
  const event: CommandEvent = { kind: 'command', ...request, place, ...originOf(message, place) };
  return { event, address, messageId: message.message_id };
}

/** What a press asks for; `undefined` where it belongs to a message that the bot has no address of. */
export function pressed(query: CallbackQuery): Pressed | undefined {
  const { data, message, from } = query;
  if (data === undefined || message === undefined) return undefined;
  const address = addressIn(message);
  const direct = message.chat.type === 'private';
  const event: ButtonEvent = {
    kind: 'button',
    token: data,
    place: placeAt(address, direct),
    actor: String(from.id),
    locale: interfaceOf(from),
    admin: direct,
    adminOfWhole: direct,
    contact: placeAt({ chatId: from.id }, true),
  };
  return { event, address, messageId: message.message_id };
}

/** A search while typing. Its place is the asker's own chat with the bot: Telegram does not say where it is typed. */
export function searched(query: InlineQuery): InlineEvent {
  return {
    kind: 'inline',
    query: query.query,
    place: placeAt({ chatId: query.from.id }, true),
    actor: String(query.from.id),
    locale: interfaceOf(query.from),
    admin: false,
  };
}

/** Only a forum's topics are addresses of their own: an ordinary chain of replies has a thread id, too. */
function addressIn(message: NonNullable<CallbackQuery['message']>): Address {
  const chatId = message.chat.id;
  const topic = 'is_topic_message' in message && message.is_topic_message === true;
  const threadId = topic && 'message_thread_id' in message ? message.message_thread_id : undefined;
  return threadId === undefined ? { chatId } : { chatId, threadId };
}

/**
 * Who asks. An anonymous administrator writes as the group itself. Whether another is one takes a request
 * (`getChatMember`), so it is asked where it matters only: until then he counts as a member.
 */
function originOf(
  message: Message,
  place: Place,
): Omit<CommandEvent, 'kind' | 'place' | 'command' | 'options'> {
  const author = message.sender_chat?.id ?? message.from?.id ?? message.chat.id;
  const admin = place.direct || message.sender_chat?.id === message.chat.id;
  return {
    actor: String(author),
    locale: interfaceOf(message.from),
    admin,
    adminOfWhole: admin,
    ...(message.from?.is_bot === false ? { contact: placeAt({ chatId: message.from.id }, true) } : {}),
  };
}

function interfaceOf(user: User | undefined): string {
  return user?.language_code ?? DEFAULT_LOCALE;
}
