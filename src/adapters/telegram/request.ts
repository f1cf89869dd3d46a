import type { Message, MessageEntity, UserFromGetMe } from 'grammy/types';
import { type CommandSpec, type TypedCommand, typedCommand } from '../../core/commands.ts';

/** Telegram's clients send this when a person opens the chat for the first time. */
const START = 'start';
const HELP = 'help';
const ASK = 'ask';

/**
 * What a message wants of the bot. A command for another bot is none of its business; an unknown one gets help in a
 * private chat and silence in a group. A mention without words of its own, and a command that can be used on a message,
 * take the words that they reply to.
 */
export function requestIn(
  message: Message,
  me: UserFromGetMe,
  commands: readonly CommandSpec[],
): TypedCommand | undefined {
  const text = message.text ?? message.caption;
  if (text === undefined) return undefined;
  const entities = message.entities ?? message.caption_entities ?? [];
  const direct = message.chat.type === 'private';
  const command = entities.find((entity) => entity.type === 'bot_command' && entity.offset === 0);
  if (command) {
    const typed = text.slice(1, command.length);
    const rest = text.slice(command.length).trim();
    return commandRequest({ typed, rest, direct, message, me, commands });
  }
  const mentions = entities.filter((entity) => isMention(entity, text, me));
  const spoken = wordsWithout(mentions, text);
  if (direct || mentions.length > 0) return question(spoken, message, commands);
  return repliesTo(message, me) ? question(spoken, message, commands) : undefined;
}

function commandRequest(given: {
  readonly typed: string;
  readonly rest: string;
  readonly direct: boolean;
  readonly message: Message;
  readonly me: UserFromGetMe;
  readonly commands: readonly CommandSpec[];
}): TypedCommand | undefined {
  const { rest, direct, message, me, commands } = given;
  const [typed = '', addressee] = given.typed.toLowerCase().split('@');
  if (addressee !== undefined && addressee !== me.username.toLowerCase()) return undefined;
  const name = typed === START ? HELP : typed;
  if (name === ASK) return question(rest, message, commands);
  const spec = commands.find((command) => command.name === name);
  if (spec) return typedCommand(spec, rest === '' && spec.messageAction ? quotedWords(message) : rest);
  return direct || addressee !== undefined ? { command: HELP, options: {} } : undefined;
}

function question(words: string, message: Message, commands: readonly CommandSpec[]): TypedCommand {
  const spec = commands.find((command) => command.name === ASK);
  const asked = words === '' ? quotedWords(message) : words;
  return spec ? typedCommand(spec, asked) : { command: ASK, options: {} };
}

/** The part that the person marked for the reply, else the whole message replied to. */
function quotedWords(message: Message): string {
  const original = message.reply_to_message;
  return (message.quote?.text ?? original?.text ?? original?.caption ?? '').trim();
}

function isMention(entity: MessageEntity, text: string, me: UserFromGetMe): boolean {
  if (entity.type === 'text_mention') return entity.user.id === me.id;
  if (entity.type !== 'mention') return false;
  const name = text.slice(entity.offset + 1, entity.offset + entity.length);
  return name.toLowerCase() === me.username.toLowerCase();
}

function wordsWithout(entities: readonly MessageEntity[], text: string): string {
  const spoken = entities.reduceRight(
    (words, { offset, length }) => words.slice(0, offset) + words.slice(offset + length),
    text,
  );
  return spoken.trim();
}

/** A topic's first message is what all its messages formally reply to, whoever opened it. */
function repliesTo(message: Message, me: UserFromGetMe): boolean {
  const original = message.reply_to_message;
  return original?.from?.id === me.id && original.forum_topic_created === undefined;
}
