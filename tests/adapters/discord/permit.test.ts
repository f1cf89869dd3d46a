import { describe, expect, it } from 'vitest';
import type { DiscordHarness } from '../../loopback/discord/harness.ts';
import {
  BOT_MEMBER,
  BOT_USER,
  CHANNEL,
  channelsOf,
  GUILD,
  guildBody,
  LOCKED_CHANNEL,
  THREAD,
} from '../../loopback/discord/state.ts';
import { botOf, say, start } from './fixture.ts';

const VIEW = 1n << 10n;
const SEND = 1n << 11n;
const SEND_IN_THREADS = 1n << 38n;
const ADMINISTRATOR = 1n << 3n;
const ALL = VIEW | SEND | SEND_IN_THREADS;
const ROLE = '7001';
const OTHER_ROLE = '7002';

interface Scene {
  readonly everyone?: bigint;
  readonly role?: bigint;
  readonly owner?: string;
  /** Of {@link CHANNEL}. */
  readonly overrides?: readonly { readonly id: string; readonly allow?: bigint; readonly deny?: bigint }[];
}

const [channel, , thread] = channelsOf(GUILD);

/** The server as Discord tells of it from now on: the bot has one of its two roles. */
function tell({ server }: DiscordHarness, { everyone = ALL, role = 0n, owner = '1', overrides = [] }: Scene) {
  const { told } = server.world;
  const roles = [
    { id: GUILD, permissions: String(everyone) },
    { id: ROLE, permissions: String(role) },
    { id: OTHER_ROLE, permissions: String(ADMINISTRATOR) },
  ];
  told.set(`/guilds/${GUILD}`, { ...guildBody(GUILD), owner_id: owner, roles });
  told.set(`/guilds/${GUILD}/members/${BOT_USER.id}`, { ...BOT_MEMBER, roles: [ROLE] });
  told.set(`/channels/${CHANNEL}`, {
    ...channel,
    permission_overwrites: overrides.map(({ id, allow = 0n, deny = 0n }) => ({
      ...{ id, type: id === BOT_USER.id ? 1 : 0 },
      ...{ allow: String(allow), deny: String(deny) },
    })),
  });
}

const permit = ({ adapter }: DiscordHarness, id = CHANNEL) =>
  adapter.permit({ platform: 'discord', id, direct: false });
const lacks = (name: string, where = 'channel') => ({
  kind: 'lacking',
  detail: `the bot lacks the permission ${name} in this ${where}`,
});

describe('what the bot may do in a channel on Discord', () => {
  it('follows from its roles, then from the overrides for all, for its roles and for itself', async () => {
    const harness = await start(botOf());
    const cases: readonly (readonly [Scene, unknown])[] = [
      [{}, { kind: 'allowed' }],
      [{ everyone: VIEW }, lacks('"Send Messages"')],
      [{ everyone: 0n }, lacks('"View Channel", "Send Messages"')],
      [{ everyone: VIEW, role: SEND }, { kind: 'allowed' }],
      [{ overrides: [{ id: GUILD, deny: SEND }] }, lacks('"Send Messages"')],
      [{ overrides: [{ id: OTHER_ROLE, deny: SEND }] }, { kind: 'allowed' }],
      [
        {
          overrides: [
            { id: ROLE, allow: SEND },
            { id: GUILD, deny: SEND },
          ],
        },
        { kind: 'allowed' },
      ],
      [
        {
          overrides: [
            { id: BOT_USER.id, deny: SEND },
            { id: ROLE, allow: SEND },
          ],
        },
        lacks('"Send Messages"'),
      ],
      [{ everyone: 0n, role: ADMINISTRATOR, overrides: [{ id: GUILD, deny: ALL }] }, { kind: 'allowed' }],
      [{ everyone: 0n, owner: BOT_USER.id }, { kind: 'allowed' }],
    ];
    for (const [scene, expected] of cases) {
      tell(harness, scene);
      expect(await permit(harness), String(cases.findIndex(([each]) => each === scene))).toEqual(expected);
    }
  });

  it('is that of its channel in a thread, by a permission of its own, and nothing where that is locked', async () => {
    const harness = await start(botOf());
    tell(harness, { overrides: [{ id: GUILD, deny: SEND }] });
    expect(await permit(harness, THREAD)).toEqual({ kind: 'allowed' });
    tell(harness, { overrides: [{ id: GUILD, deny: SEND_IN_THREADS }] });
    expect(await permit(harness, THREAD)).toEqual(lacks('"Send Messages in Threads"', 'thread'));
    tell(harness, {});
    harness.server.world.told.set(`/channels/${THREAD}`, { ...thread, thread_metadata: { locked: true } });
    expect(await permit(harness, THREAD)).toEqual({ kind: 'lacking', detail: 'this thread is locked' });
  });

  it('is nothing in a category, in a channel that it cannot see, and in one that is gone', async () => {
    const harness = await start(botOf());
    harness.server.world.told.set(`/channels/${CHANNEL}`, { ...channel, type: 4 });
    const noMessages = { kind: 'lacking', detail: 'this kind of channel takes no messages' };
    expect(await permit(harness)).toEqual(noMessages);
    const refused = (code: number, status: number) =>
      harness.server.faults.plan('GET', /^\/channels\//, {
        kind: 'status',
        status,
        body: { code, message: '' },
      });
    refused(50001, 403);
    expect(await permit(harness, LOCKED_CHANNEL)).toEqual(lacks('"View Channel"'));
    refused(50001, 403);
    expect(await permit(harness, THREAD)).toEqual(lacks('"View Channel"', 'thread'));
    refused(50001, 403);
    expect((await permit(harness, '777')).kind).toBe('lacking');
    refused(10003, 404);
    const gone = await permit(harness);
    expect(gone).toMatchObject({ detail: expect.stringContaining('has not been added to this server') });
  });

  it('is looked up once a post was refused, so that the reason names what lacks now', async () => {
    const harness = await start(botOf());
    harness.server.world.refusals.set(CHANNEL, 50013);
    const post = (key: string) =>
      harness.adapter.post({ platform: 'discord', id: CHANNEL, direct: false }, say('digest'), key);
    tell(harness, { everyone: 0n });
    const both = { detail: lacks('"View Channel", "Send Messages"').detail };
    expect(await post('1')).toMatchObject({ kind: 'refused', reason: 'forbidden', ...both });
    // Where Discord does not say, or says that nothing lacks, its refusal does.
    harness.server.faults.plan('GET', /^\/guilds\//, { kind: 'status', status: 404 }, 1);
    expect(await post('2')).toMatchObject({ detail: lacks('"Send Messages"').detail });
    tell(harness, {});
    expect(await post('3')).toMatchObject({ detail: lacks('"Send Messages"').detail });
  });
});
