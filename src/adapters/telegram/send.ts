import type { Api } from 'grammy';
import type { Message } from 'grammy/types';
import type { Reply } from '../../core/model.ts';
import type { Amendment } from '../../core/posted.ts';
import type { Address } from './address.ts';
import type { Caller, Outcome, Patience } from './calls.ts';
import type { Failure } from './errors.ts';
import { type RenderedMessage, render } from './render.ts';

/** What of a reply was posted: all of it where `failure` is absent. */
export interface Posted {
  readonly messages: readonly Message[];
  readonly total: number;
  /** Id of the message before them that was changed and not posted. */
  readonly edited?: number;
  readonly failure?: Failure;
}

/** Puts replies into chats. Nothing here rejects for what Telegram answers. */
export interface Sender {
  /** Posts a reply, below the message it answers if one is named. */
  send(address: Address, reply: Reply, options: SendOptions): Promise<Posted>;
  /** Puts a reply in the place of one of the bot's messages, or below it where that cannot be edited any more. */
  replace(address: Address, messageId: number, reply: Reply, waitMs: number): Promise<Posted>;
  /** Puts a reply in the place of just those messages. */
  amend(address: Address, messageIds: readonly number[], reply: Reply): Promise<Amendment>;
}

/** How long the messages of a correction may wait for Telegram's trouble; a flood is waited for by its caller. */
const AMEND_WAIT_MS = 3_000;

/** A wait where Telegram names none and the failure may pass. */
const TROUBLE_MS = 30_000;

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
        return { ...(await sendAll(address, rest, { waitMs: CONTINUATION_WAIT_MS })), edited: messageId };
      }
      const { failure } = edited;
      const uneditable = failure.kind === 'refused' && failure.reason === 'invalid';
      if (!uneditable) return { messages: [], total: messages.length, failure };
      return sendAll(address, messages, { answersTo: messageId, waitMs });
    },

    amend: async (address, messageIds, reply) => {
      const messages = render(reply);
      if (messages.length !== messageIds.length) return { kind: 'misfit' };
      for (const [at, messageId] of messageIds.entries()) {
        const { text = '', ...styled } = messages[at] ?? {};
        const edited = await call(() => api.editMessageText(address.chatId, messageId, text, styled), {
          waitMs: AMEND_WAIT_MS,
          idempotent: true,
        });
        if (!edited.ok) {
          const amendment = amendmentOf(edited.failure);
          if (amendment.kind !== 'done') return amendment;
        }
      }
      return { kind: 'done' };
    },
  };
}

function amendmentOf(failure: Failure): Amendment {
  const { detail } = failure;
  switch (failure.kind) {
    case 'flood':
      return { kind: 'later', afterMs: failure.afterMs, detail };
    case 'server':
    case 'unreachable':
    case 'ambiguous':
    case 'unauthorized':
    case 'conflict':
      return { kind: 'later', afterMs: TROUBLE_MS, detail };
    case 'moved':
    case 'stale':
    case 'refused':
      return { kind: 'gone', detail };
    case 'unmodified':
      return { kind: 'done' };
    default:
      return failure satisfies never;
  }
}
