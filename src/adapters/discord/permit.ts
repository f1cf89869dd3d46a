import { PermissionFlagsBits } from 'discord.js';
import { z } from 'zod';
import type { Permit } from '../../core/adapter.ts';
import { kept } from '../../core/messages/retold.ts';
import type { Place } from '../../core/model.ts';
import { THREADS, type Whereabouts } from './directory.ts';
import { CODE, failureOf } from './errors.ts';
import type { Channels } from './fleet.ts';
import { lackingIn, needed } from './permissions.ts';
import type { Requests } from './requests.ts';

/** Types of channels that take messages: text, voice, announcements and stages, and threads. */
const TEXT: ReadonlySet<number> = new Set([0, 2, 5, 13, ...THREADS]);

const BITS = z.string().regex(/^\d+$/).transform(BigInt);
const OVERWRITE = z.object({ id: z.string(), allow: BITS, deny: BITS });
const CHANNEL = z.object({
  type: z.number(),
  guild_id: z.string(),
  parent_id: z.string().nullish(),
  permission_overwrites: z.array(OVERWRITE).default([]),
  thread_metadata: z.object({ locked: z.boolean().default(false) }).optional(),
});
const SERVER = z.object({
  id: z.string(),
  owner_id: z.string(),
  roles: z.array(z.object({ id: z.string(), permissions: BITS })),
});
const MEMBER = z.object({ user: z.object({ id: z.string() }), roles: z.array(z.string()) });

/** What administrators and owners hold, whatever the overrides. */
const EVERYTHING = Object.values(PermissionFlagsBits).reduce((sum, flag) => sum | flag, 0n);

/** A member of a server, as far as its permissions go. */
interface Standing {
  readonly server: z.infer<typeof SERVER>;
  readonly member: z.infer<typeof MEMBER>;
}

export interface PermitDeps {
  readonly channels: Channels;
  readonly requests: Requests;
}

/** Whether a post would be let through. Asked of Discord each time: nothing that could be out of date is kept. */
export async function permitAt({ channels, requests }: PermitDeps, place: Place): Promise<Permit> {
  if (place.direct) return { kind: 'allowed' };
  try {
    const { takesMessages, thread, lacking, locked } = await lookAt(requests, place.id);
    if (!takesMessages) return { kind: 'lacking', detail: kept('kept.noMessages') };
    if (lacking.length > 0) return { kind: 'lacking', detail: lackingIn(thread, lacking) };
    return locked ? { kind: 'lacking', detail: kept('kept.threadLocked') } : { kind: 'allowed' };
  } catch (error) {
    return { kind: 'lacking', detail: reasonOf(error, channels.find(place.id)) };
  }
}

/** How a channel stands to what is posted there. */
interface Look {
  readonly takesMessages: boolean;
  readonly thread: boolean;
  readonly locked: boolean;
  /** The names of the permissions that the bot lacks, the overrides of the channel included. */
  readonly lacking: readonly string[];
}

/** Asks Discord how a channel or thread is now. */
export async function lookAt(requests: Requests, id: string): Promise<Look> {
  const channel = CHANNEL.parse(await requests.channel(id));
  const thread = THREADS.has(channel.type);
  // A thread has no overrides of its own.
  const ruling =
    thread && channel.parent_id ? CHANNEL.parse(await requests.channel(channel.parent_id)) : channel;
  const server = SERVER.parse(await requests.server(channel.guild_id));
  const member = MEMBER.parse(await requests.ownMember(channel.guild_id));
  const held = permissionsIn(ruling.permission_overwrites, { server, member });
  return {
    takesMessages: TEXT.has(channel.type),
    thread,
    locked: channel.thread_metadata?.locked === true,
    lacking: needed(thread)
      .filter(({ flag }) => (held & flag) === 0n)
      .map(({ name }) => name),
  };
}

function reasonOf(error: unknown, known: Whereabouts | undefined): string {
  const failure = failureOf(error);
  if (failure.kind !== 'refused') return kept('kept.cannotLook');
  if (failure.code === CODE.missingAccess && known !== undefined) {
    const thread = known.parent !== undefined;
    return lackingIn(thread, [needed(thread)[0].name]);
  }
  return kept(ABSENT.includes(failure.code) ? 'kept.notInServer' : 'kept.cannotLook');
}

const ABSENT: readonly number[] = [CODE.unknownChannel, CODE.unknownGuild, CODE.missingAccess];

/** https://discord.com/developers/docs/topics/permissions#permission-overwrites */
function permissionsIn(overwrites: readonly z.infer<typeof OVERWRITE>[], standing: Standing): bigint {
  const { server, member } = standing;
  if (server.owner_id === member.user.id) return EVERYTHING;
  const has = ({ id }: { readonly id: string }) => id === server.id || member.roles.includes(id);
  const base = server.roles.filter(has).reduce((bits, role) => bits | role.permissions, 0n);
  if ((base & PermissionFlagsBits.Administrator) !== 0n) return EVERYTHING;
  const layers = [
    overwrites.filter(({ id }) => id === server.id),
    overwrites.filter(({ id }) => member.roles.includes(id)),
    overwrites.filter(({ id }) => id === member.user.id),
  ];
  return layers.reduce((bits, layer) => {
    const denied = layer.reduce((sum, { deny }) => sum | deny, 0n);
    const allowed = layer.reduce((sum, { allow }) => sum | allow, 0n);
    return (bits & ~denied) | allowed;
  }, base);
}
