import type { Delivery } from '../../core/adapter.ts';
import { kept } from '../../core/messages/retold.ts';
import { type Address, placeAt } from './address.ts';
import type { Posted } from './send.ts';

/** A wait where Telegram names none and the failure may pass. */
const RETRY_AFTER_MS = 5000;

/**
 * What became of a post. Where a part of it stands in the chat and the rest does not, it is `unknown`: to post it
 * again would show the first part twice.
 */
export function deliveryOf(posted: Posted, address: Address): Delivery {
  const { failure, messages, total } = posted;
  const [first] = messages;
  if (!failure) {
    if (!first) return { kind: 'refused', reason: 'invalid', detail: 'there is nothing to show' };
    return sentAs(first.message_id, address, 'username' in first.chat ? first.chat.username : undefined);
  }
  if (first) {
    const partly = kept('kept.partly', { sent: messages.length, total });
    return { kind: 'unknown', detail: `${partly} ${failure.detail}` };
  }
  const { detail } = failure;
  switch (failure.kind) {
    case 'ambiguous':
      return { kind: 'unknown', detail };
    case 'moved': {
      const moved = { ...address, chatId: failure.chatId };
      return { kind: 'moved', place: placeAt(moved, false) };
    }
    case 'flood':
      return { kind: 'later', afterMs: failure.afterMs, detail };
    case 'refused':
      return { kind: 'refused', reason: failure.reason, detail };
    case 'server':
    case 'unreachable':
    case 'unauthorized':
    case 'conflict':
      return { kind: 'later', afterMs: RETRY_AFTER_MS, detail };
    case 'stale':
    case 'unmodified':
      return { kind: 'refused', reason: 'invalid', detail };
    default:
      return failure satisfies never;
  }
}

function sentAs(messageId: number, address: Address, username: string | undefined): Delivery {
  const url = linkTo(messageId, address, username);
  return { kind: 'sent', message: String(messageId), ...(url === undefined ? {} : { url }) };
}

/** Ids of supergroups and channels start with this; their links carry the rest (Telegram's link documentation). */
const SUPERGROUP_PREFIX = '-100';

/** Private chats and basic groups have no links to their messages. */
function linkTo(messageId: number, address: Address, username: string | undefined): string | undefined {
  const id = String(address.chatId);
  const path = address.threadId === undefined ? `${messageId}` : `${address.threadId}/${messageId}`;
  if (!id.startsWith(SUPERGROUP_PREFIX)) return undefined;
  if (username !== undefined) return `https://t.me/${username}/${path}`;
  return `https://t.me/c/${id.slice(SUPERGROUP_PREFIX.length)}/${path}`;
}
