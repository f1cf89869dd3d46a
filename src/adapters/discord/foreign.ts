import { PermissionFlagsBits } from 'discord.js';
import { z } from 'zod';
import type { Permit } from '../../core/adapter.ts';
import { kept } from '../../core/messages/retold.ts';
import type { Place } from '../../core/model.ts';
import { CODE, failureOf } from './errors.ts';
import { THREADS } from './location.ts';
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

/** Whether a post would be let through into a channel that another process is told of: asked of Discord. */
export async function permitElsewhere(requests: Requests, place: Place): Promise<Permit> {
  try {
    const channel = CHANNEL.parse(await requests.channel(place.id));
    if (!TEXT.has(channel.type)) return { kind: 'lacking', detail: kept('kept.noMessages') };
    const thread = THREADS.has(channel.type);
    // A thread has no overrides of its own.
    const ruling =
      thread && channel.parent_id ? CHANNEL.parse(await requests.channel(channel.parent_id)) : channel;
    const server = SERVER.parse(await requests.server(channel.guild_id));
    const member = MEMBER.parse(await requests.ownMember(channel.guild_id));
    const held = permissionsIn(ruling.permission_overwrites, { server, member });
    const names = needed(thread).filter(({ flag }) => (held & flag) === 0n);
    if (names.length > 0) {
      return {
        kind: 'lacking',
        detail: lackingIn(
          thread,
          names.map(({ name }) => name),
        ),
      };
    }
    const locked = channel.thread_metadata?.locked === true;
    return locked ? { kind: 'lacking', detail: kept('kept.threadLocked') } : { kind: 'allowed' };
  } catch (error) {
    return { kind: 'lacking', detail: kept(isAbsent(error) ? 'kept.notInServer' : 'kept.cannotLook') };
  }
}

function isAbsent(error: unknown): boolean {
  const failure = failureOf(error);
  const codes: readonly number[] = [CODE.unknownChannel, CODE.unknownGuild, CODE.missingAccess];
  return failure.kind === 'refused' && codes.includes(failure.code);
}

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
