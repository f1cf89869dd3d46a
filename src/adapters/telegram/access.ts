import type { Api } from 'grammy';
import type { ChatFullInfo, ChatMember, ChatMemberUpdated } from 'grammy/types';
import type { AccessChange, Permit } from '../../core/adapter.ts';
import { kept } from '../../core/messages/retold.ts';
import type { Place } from '../../core/model.ts';
import { type Address, addressOf, placeAt } from './address.ts';
import type { Caller } from './calls.ts';

/** A person or an administrator waits for these answers. */
const PATIENCE = { waitMs: 3_000, idempotent: true };

/** True where Telegram says so; an answer that does not come is no yes. */
export async function isAdministrator(
  api: Api,
  call: Caller,
  chatId: number,
  userId: number,
): Promise<boolean> {
  const member = await call(() => api.getChatMember(chatId, userId), PATIENCE);
  return member.ok && (member.value.status === 'administrator' || member.value.status === 'creator');
}

/**
 * Whether the bot may post at an address. What it holds in the chat is asked by name; whether a topic takes messages
 * is known to nobody but Telegram, which answers for it when it is asked to show that the bot is typing there.
 */
export async function permitAt(api: Api, call: Caller, me: number, address: Address): Promise<Permit> {
  const { chatId, threadId } = address;
  if (chatId < 0) {
    const member = await call(() => api.getChatMember(chatId, me), PATIENCE);
    if (!member.ok) return lacking(member.failure.detail);
    const chat = await call(() => api.getChat(chatId), PATIENCE);
    if (!chat.ok) return lacking(chat.failure.detail);
    const missing = missingRight(member.value, chat.value);
    if (missing !== undefined) return lacking(missing);
  }
  const thread = threadId === undefined ? {} : { message_thread_id: threadId };
  const typing = await call(() => api.sendChatAction(chatId, 'typing', thread), PATIENCE);
  return typing.ok ? { kind: 'allowed' } : lacking(typing.failure.detail);
}

function lacking(detail: string): Permit {
  return { kind: 'lacking', detail };
}

function missingRight(member: ChatMember, chat: ChatFullInfo): string | undefined {
  switch (member.status) {
    case 'creator':
      return undefined;
    case 'administrator':
      return chat.type === 'channel' && member.can_post_messages !== true
        ? kept('kept.lacksRight')
        : undefined;
    case 'member':
      if (chat.type === 'channel') return kept('kept.lacksRight');
      return chat.permissions?.can_send_messages === false ? kept('kept.membersLack') : undefined;
    case 'restricted':
      return member.can_send_messages ? undefined : kept('kept.lacksInGroup');
    case 'left':
    case 'kicked':
      return kept('kept.notMember');
    default:
      return member satisfies never;
  }
}

/** What a change of the bot's own membership means for the places of that chat; `undefined` for what is no matter. */
export function accessOf({ chat, new_chat_member: member }: ChatMemberUpdated): AccessChange | undefined {
  const covers = (place: Place) => addressOf(place)?.chatId === chat.id;
  switch (member.status) {
    case 'kicked':
    case 'left': {
      const detail = kept(chat.type === 'private' ? 'kept.blocked' : 'kept.removedFromChat');
      return { kind: 'lost', reason: 'blocked', detail, covers };
    }
    case 'restricted':
      return member.can_send_messages ? { kind: 'returned', covers } : undefined;
    default:
      return { kind: 'returned', covers };
  }
}

/** A group became a supergroup: its topics keep their numbers. */
export function movedTo(from: number, to: number): AccessChange {
  return {
    kind: 'moved',
    renamed: (place) => {
      const address = addressOf(place);
      return address?.chatId === from ? placeAt({ ...address, chatId: to }, false) : undefined;
    },
  };
}
