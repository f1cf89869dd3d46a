import { type Client, PermissionFlagsBits } from 'discord.js';
import { kept } from '../../core/messages/retold.ts';
import type { Permit, Place } from '../../core/model.ts';

interface Needed {
  /** As Discord's settings name it. */
  readonly name: string;
  readonly flag: bigint;
}

/** What a post needs in a channel or a thread. */
export function neededIn(client: Client, place: Place): readonly [Needed, Needed] {
  const thread = client.channels.cache.get(place.id)?.isThread() ?? false;
  return [
    { name: 'View Channel', flag: PermissionFlagsBits.ViewChannel },
    thread
      ? { name: 'Send Messages in Threads', flag: PermissionFlagsBits.SendMessagesInThreads }
      : { name: 'Send Messages', flag: PermissionFlagsBits.SendMessages },
  ];
}

/** The names of what the bot lacks there, the overrides of the channel included; `undefined` where that is not known. */
export function lackingPermissions(client: Client, place: Place): readonly string[] | undefined {
  const channel = client.channels.cache.get(place.id);
  const held = channel && !channel.isDMBased() && client.user ? channel.permissionsFor(client.user) : null;
  if (held === null || held === undefined) return undefined;
  return neededIn(client, place)
    .filter(({ flag }) => !held.has(flag, true))
    .map(({ name }) => name);
}

/** Says in words what is lacking. */
export function lackingSentence(client: Client, place: Place, names: readonly string[]): string {
  const inThread = client.channels.cache.get(place.id)?.isThread() === true;
  const quoted = names.map((name) => `"${name}"`).join(', ');
  return kept(inThread ? 'kept.lacksInThread' : 'kept.lacksInChannel', { names: quoted });
}

/** Whether a post would be let through; the client knows its servers' channels, roles and overrides. */
export function permitIn(client: Client, place: Place): Permit {
  if (place.direct) return { kind: 'allowed' };
  const channel = client.channels.cache.get(place.id);
  if (channel === undefined) {
    return { kind: 'lacking', detail: kept('kept.notInServer') };
  }
  if (!channel.isTextBased()) {
    return { kind: 'lacking', detail: kept('kept.noMessages') };
  }
  const names = lackingPermissions(client, place) ?? [];
  if (names.length > 0) return { kind: 'lacking', detail: lackingSentence(client, place, names) };
  if (channel.isThread() && channel.locked === true) {
    return { kind: 'lacking', detail: kept('kept.threadLocked') };
  }
  return { kind: 'allowed' };
}
