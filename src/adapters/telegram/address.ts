import type { Place } from '../../core/model.ts';

/** Name of the platform in places. */
export const PLATFORM = 'telegram';

/** A chat, or one topic of a forum. */
export interface Address {
  readonly chatId: number;
  /** `message_thread_id` of a forum topic; absent in its General topic and everywhere else. */
  readonly threadId?: number;
}

/** The address as the rest of the program keeps it: `chatId`, or `chatId:threadId`. */
export function placeAt(address: Address, direct: boolean): Place {
  const { chatId, threadId } = address;
  if (threadId === undefined) return { platform: PLATFORM, id: `${chatId}`, direct };
  return { platform: PLATFORM, id: `${chatId}:${threadId}`, direct, within: [`${chatId}`] };
}

/** A place that was kept by its address alone; a topic is part of its chat. */
export function located(place: Place): Place {
  const address = addressOf(place);
  return address === undefined ? place : placeAt(address, place.direct);
}

/** Reads what {@link placeAt} wrote; `undefined` for anything else. */
export function addressOf(place: Place): Address | undefined {
  const match = /^(-?\d{1,16})(?::(\d{1,16}))?$/.exec(place.id);
  if (place.platform !== PLATFORM || match === null) return undefined;
  const [, chat, thread] = match;
  return thread === undefined ? { chatId: Number(chat) } : { chatId: Number(chat), threadId: Number(thread) };
}
