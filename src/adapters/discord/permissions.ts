import { PermissionFlagsBits } from 'discord.js';
import { kept } from '../../core/messages/retold.ts';

interface Needed {
  /** As Discord's settings name it. */
  readonly name: string;
  readonly flag: bigint;
}

/** What a post needs in a channel or a thread. */
export function needed(thread: boolean): readonly [Needed, Needed] {
  return [
    { name: 'View Channel', flag: PermissionFlagsBits.ViewChannel },
    thread
      ? { name: 'Send Messages in Threads', flag: PermissionFlagsBits.SendMessagesInThreads }
      : { name: 'Send Messages', flag: PermissionFlagsBits.SendMessages },
  ];
}

/** Says in words what is lacking. */
export function lackingIn(thread: boolean, names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`).join(', ');
  return kept(thread ? 'kept.lacksInThread' : 'kept.lacksInChannel', { names: quoted });
}
