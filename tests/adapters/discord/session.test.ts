import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { slash } from '../../loopback/discord/interactions.ts';
import { quiet, until } from '../../loopback/discord/until.ts';
import { botOf, QUESTION, say, start } from './fixture.ts';

describe('the connection to Discord', () => {
  it('asks for the one intent that commands need', async () => {
    const harness = await start(botOf());
    expect(harness.server.gateway.intents).toBe(1);
  });

  it('logs the link that adds the bot to a server, with the fewest permissions', async () => {
    const harness = await start(botOf());
    const [line] = harness.log.filter((each) => 'invite' in each);
    const invite = new URL(String(line?.invite));
    expect(line?.level).toBe('info');
    expect(invite.searchParams.get('scope')).toBe('bot applications.commands');
    const permissions = (1n << 10n) | (1n << 11n) | (1n << 38n);
    expect(invite.searchParams.get('permissions')).toBe(String(permissions));
  });

  it('resumes after a cut, and answers what was asked meanwhile', async () => {
    const harness = await start(botOf());
    harness.server.gateway.close();
    await delay(50);
    const asked = slash(harness.server, 'ask', { question: QUESTION });
    await harness.answered(asked);
    expect(harness.server.gateway.counts).toEqual({ identified: 1, resumed: 1 });
    await until('the state is ready', () => harness.adapter.status().state === 'ready');
  });

  it('resumes when Discord asks it to reconnect', async () => {
    const harness = await start(botOf());
    harness.server.gateway.askToReconnect();
    await until('the session is resumed', () => harness.server.gateway.counts.resumed === 1);
    await harness.ask(QUESTION);
    expect(harness.shown()).toEqual(['pong']);
  });

  it('identifies anew after an invalid session', async () => {
    const harness = await start(botOf());
    harness.server.gateway.invalidate(false);
    await until('a new session is open', () => harness.server.gateway.counts.identified === 2);
    await until('the state is ready', () => harness.adapter.status().state === 'ready');
    await harness.ask(QUESTION);
    expect(harness.shown()).toEqual(['pong']);
  }, 20_000);

  it('shows when Discord last answered a heartbeat', async () => {
    const harness = await start(botOf(), { heartbeatMs: 30, timing: { silenceMs: 600 } });
    const first = harness.adapter.status().lastContactMs ?? 0;
    await until('there is a later contact', () => (harness.adapter.status().lastContactMs ?? 0) > first);
    expect(harness.adapter.status().state).toBe('ready');
  });
});

describe('trap 3: a token that Discord does not accept', () => {
  it('ends the run with the variable to change and where to get the right one', async () => {
    const harness = await start(botOf(), { token: 'wrong', connect: false });
    await expect(harness.running).rejects.toMatchObject({
      name: 'AdapterError',
      retryable: false,
      message: expect.stringMatching(/DISCORD_TOKEN.*discord\.com\/developers.*Bot › Reset Token/),
    });
    expect(harness.adapter.status().state).toBe('failing');
  });

  it('ends the run when the gateway refuses it (4004)', async () => {
    const before = (server: { gateway: { refuseWith: number | undefined } }) => {
      server.gateway.refuseWith = 4004;
    };
    const harness = await start(botOf(), { before, connect: false });
    await expect(harness.running).rejects.toMatchObject({
      retryable: false,
      message: expect.stringContaining('DISCORD_TOKEN'),
    });
  });

  it('ends the run when it is revoked later, instead of failing in silence', async () => {
    const harness = await start(botOf());
    harness.server.revokeToken();
    const place = { platform: 'discord', id: '200', direct: false };
    expect(await harness.adapter.post(place, say('x'), 'k')).toMatchObject({ kind: 'later' });
    await expect(harness.running).rejects.toMatchObject({ retryable: false });
    expect(harness.adapter.status().state).toBe('failing');
  });
});

describe('trap 4: a dead connection in a live process', () => {
  it('ends the run when Discord closes the connection for good (4014, intents)', async () => {
    const before = (server: { gateway: { refuseWith: number | undefined } }) => {
      server.gateway.refuseWith = 4014;
    };
    const harness = await start(botOf(), { before, connect: false });
    await expect(harness.running).rejects.toMatchObject({
      retryable: false,
      message: expect.stringContaining('intents'),
    });
  });

  it('ends the run, to be started again, when a running connection is closed for good', async () => {
    const harness = await start(botOf());
    harness.server.gateway.close(4011);
    await expect(harness.running).rejects.toMatchObject({
      retryable: true,
      message: expect.stringContaining('4011'),
    });
    expect(harness.adapter.status()).toMatchObject({ state: 'failing' });
  });

  it('ends the run, to be started again, after a long silence', async () => {
    const harness = await start(botOf(), { timing: { silenceMs: 300 } });
    await expect(harness.running).rejects.toMatchObject({
      retryable: true,
      message: expect.stringContaining('silent'),
    });
  });

  it('ends the run, to be started again, when Discord cannot be reached at the start', async () => {
    const before = (server: {
      faults: { plan: (...a: ['GET', RegExp, { kind: 'reset'; committed: boolean }]) => void };
    }) => server.faults.plan('GET', /gateway/, { kind: 'reset', committed: false });
    const harness = await start(botOf(), { before, connect: false });
    await expect(harness.running).rejects.toMatchObject({ retryable: true });
  });
});

describe('stopping', () => {
  it('gives the answer that is in flight first', async () => {
    const harness = await start(botOf({ reply: () => delay(150).then(() => say('last words')) }));
    slash(harness.server, 'ask', { question: QUESTION });
    await delay(50);
    await harness.stop();
    expect(harness.shown()).toEqual(['last words']);
    await expect(harness.running).resolves.toBeUndefined();
    expect(harness.adapter.status().state).toBe('stopped');
  });

  it('does not wait for ever for an answer that never comes', async () => {
    const harness = await start(botOf({ reply: () => new Promise(() => {}) }), { timing: { drainMs: 50 } });
    slash(harness.server, 'ask', { question: QUESTION });
    await delay(50);
    await harness.stop();
    await expect(harness.running).resolves.toBeUndefined();
  });
});

describe('the commands', () => {
  it('are registered for servers and users, in all contexts', async () => {
    const harness = await start(botOf());
    const commands = JSON.parse(JSON.stringify(harness.server.world.commands));
    expect(commands.map((each: { name: string }) => each.name)).toEqual([
      'ask',
      'Find in documents',
      'verify',
      'Verify quote',
      'source',
      'sources',
      'digest',
      'settings',
      'gaps',
      'privacy',
      'forget',
      'help',
    ]);
    for (const command of commands) {
      const contexts = command.name === 'digest' ? [0, 1] : [0, 1, 2];
      expect(command).toMatchObject({ integration_types: [0, 1], contexts });
    }
  });

  it('are not sent again when nothing has changed', async () => {
    const first = await start(botOf());
    const known = first.server.world.commands;
    const second = await start(botOf(), {
      before: (server) => {
        server.world.commands = known;
      },
    });
    expect(second.server.requests.filter((request) => request.method === 'PUT')).toEqual([]);
  });

  it('are sent again when one was changed elsewhere', async () => {
    const harness = await start(botOf(), {
      before: (server) => {
        server.world.commands = [{ id: '1', type: 1, name: 'old', description: 'gone' }];
      },
    });
    await quiet(() => harness.server.requests.length);
    expect(harness.server.requests.filter((request) => request.method === 'PUT')).toHaveLength(1);
  });

  it('do not keep the bot from answering when they cannot be registered', async () => {
    const harness = await start(botOf(), {
      before: (server) => server.faults.plan('GET', /commands$/, { kind: 'status', status: 500 }, 3),
    });
    await until('the failure is logged', () => harness.log.some((line) => line.level === 'error'));
    await harness.ask(QUESTION);
    expect(harness.shown()).toEqual(['pong']);
  });
});
