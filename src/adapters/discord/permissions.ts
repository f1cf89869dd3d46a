import { type Channel, PermissionFlagsBits } from 'discord.js';
import type { Permit } from '../../core/adapter.ts';
import { kept } from '../../core/messages/retold.ts';
import type { Place } from '../../core/model.ts';
import type { Channels } from './fleet.ts';

interface Needed {
  /** As Discord's settings name it. */
  readonly name: string;
  readonly flag: bigint;
}

/** What a post needs in a channel or a thread. */
export function neededIn(channels: Channels, place: Place): readonly [Needed, Needed] {
  return needed(channels.channel(place.id)?.isThread() ?? false);
}

/** See {@link neededIn}. */
export function needed(thread: boolean): readonly [Needed, Needed] {
  return [
    { name: 'View Channel', flag: PermissionFlagsBits.ViewChannel },
    thread
      ? { name: 'Send Messages in Threads', flag: PermissionFlagsBits.SendMessagesInThreads }
      : { name: 'Send Messages', flag: PermissionFlagsBits.SendMessages },
  ];
}

/** The names of what the bot lacks there, the overrides of the channel included; `undefined` where that is not known. */
export function lackingPermissions(channels: Channels, place: Place): readonly string[] | undefined {
  const channel = channels.channel(place.id);
  const user = channel?.client.user;
  const held = channel && !channel.isDMBased() && user ? channel.permissionsFor(user) : null;
  if (held === null || held === undefined) return undefined;
  return neededIn(channels, place)
    .filter(({ flag }) => !held.has(flag, true))
    .map(({ name }) => name);
}

/** Says in words what is lacking. */
export function lackingSentence(channels: Channels, place: Place, names: readonly string[]): string {
  return lackingIn(channels.channel(place.id)?.isThread() === true, names);
}

/** See {@link lackingSentence}. */
export function lackingIn(thread: boolean, names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`).join(', ');
  return kept(thread ? 'kept.lacksInThread' : 'kept.lacksInChannel', { names: quoted });
}

/** Whether a post would be let through into a channel that a client knows, with its roles and overrides. */
export function permitIn(channels: Channels, place: Place, channel: Channel): Permit {
  if (!channel.isTextBased()) {
    return { kind: 'lacking', detail: kept('kept.noMessages') };
  }
  const names = lackingPermissions(channels, place) ?? [];
  if (names.length > 0) return { kind: 'lacking', detail: lackingSentence(channels, place, names) };
  if (channel.isThread() && channel.locked === true) {
    return { kind: 'lacking', detail: kept('kept.threadLocked') };
  }
  return { kind: 'allowed' };
}
