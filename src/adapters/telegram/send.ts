import type { Api } from 'grammy';
import type { Message } from 'grammy/types';
import type { Reply } from '../../core/model.ts';
import type { Address } from './address.ts';
import type { Caller, Outcome, Patience } from './calls.ts';
import type { Failure } from './errors.ts';
import { type RenderedMessage, render } from './render.ts';

/** What of a reply was posted: all of it where `failure` is absent. */
export interface Posted {
  readonly messages: readonly Message[];
  readonly total: number;
  readonly failure?: Failure;
}

/** Puts replies into chats. Nothing here rejects for what Telegram answers. */
export interface Sender {
  /** Posts a reply, below the message it answers if one is named. */
  send(address: Address, reply: Reply, options: SendOptions): Promise<Posted>;
  /** Puts a reply in the place of one of the bot's messages, or below it where that cannot be edited any more. */
  replace(address: Address, messageId: number, reply: Reply, waitMs: number): Promise<Posted>;
}

interface SendOptions {
  readonly answersTo?: number;
  /** How long the first message may wait before it is sent. */
  readonly waitMs: number;
}

/** How long the later parts of a reply may wait once its first part stands in the chat. */
const CONTINUATION_WAIT_MS = 90_000;

export function createSender(api: Api, call: Caller): Sender {
  async function sendAll(
    address: Address,
    messages: readonly RenderedMessage[],
    options: SendOptions,
  ): Promise<Posted> {
    const sent: Message[] = [];
    for (const message of messages) {
      const first = sent.length === 0;
      const waitMs = first ? options.waitMs : CONTINUATION_WAIT_MS;
      const answersTo = first ? options.answersTo : undefined;
      const outcome = await sendOne(address, message, answersTo, waitMs);
      if (!outcome.ok) return { messages: sent, total: messages.length, failure: outcome.failure };
      sent.push(outcome.value);
    }
    return { messages: sent, total: messages.length };
  }

  function sendOne(
    address: Address,
    message: RenderedMessage,
    answersTo: number | undefined,
    waitMs: number,
  ): Promise<Outcome<Message>> {
    const { text, ...styled } = message;
    const thread = address.threadId === undefined ? {} : { message_thread_id: address.threadId };
    const reply =
      answersTo === undefined
        ? {}
        : { reply_parameters: { message_id: answersTo, allow_sending_without_reply: true } };
    const other = { ...styled, ...thread, ...reply };
    return call(() => api.sendMessage(address.chatId, text, other), { waitMs, idempotent: false });
  }

  return {
    send: (address, reply, options) => sendAll(address, render(reply), options),

    replace: async (address, messageId, reply, waitMs) => {
      const messages = render(reply);
      const [first, ...rest] = messages;
      if (!first) return { messages: [], total: 0 };
      const { text, ...styled } = first;
      const patience: Patience = { waitMs, idempotent: true };
      const edited = await call(() => api.editMessageText(address.chatId, messageId, text, styled), patience);
      if (edited.ok || edited.failure.kind === 'unmodified') {
        return sendAll(address, rest, { waitMs: CONTINUATION_WAIT_MS });
      }
      const { failure } = edited;
      const uneditable = failure.kind === 'refused' && failure.reason === 'invalid';
      if (!uneditable) return { messages: [], total: messages.length, failure };
      return sendAll(address, messages, { answersTo: messageId, waitMs });
    },
  };
}
