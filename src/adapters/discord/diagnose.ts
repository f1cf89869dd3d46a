import { Routes } from 'discord.js';
import { z } from 'zod';
import type { CommandSpec } from '../../core/commands.ts';
import { type Finding, fault, fine, warning } from '../../core/finding.ts';
import { createRest } from './client.ts';
import { commandBodies, sameCommands } from './commands.ts';
import { aboutGateway, GATEWAY } from './diagnose-gateway.ts';
import { describe, failureOf } from './errors.ts';
import type { ShardSet } from './gateway.ts';
import { inviteUrl, PERMISSION_NAMES } from './invite.ts';

export interface DiscordDiagnosis {
  readonly token: string;
  readonly apiUrl: string;
  /** What SHARDS and SHARD_COUNT say; absent: nothing. */
  readonly shards?: ShardSet;
  readonly commands: readonly CommandSpec[];
}

/** https://discord.com/developers/docs/resources/application#application-object-application-flags */
const PRIVILEGED_FLAGS: readonly (readonly [number, string])[] = [
  [(1 << 12) | (1 << 13), 'Presence'],
  [(1 << 14) | (1 << 15), 'Server Members'],
  [(1 << 18) | (1 << 19), 'Message Content'],
];

const ADMINISTRATOR = 1n << 3n;
/** What one page of the list holds at most; the others are not looked at. */
const GUILDS_LOOKED_AT = 200;
const NAMED_AT_MOST = 5;

const USER = z.object({ username: z.string() });
const APPLICATION = z.object({ id: z.string(), flags: z.number().default(0) });
const GUILDS = z.array(z.object({ name: z.string(), permissions: z.string() }));

/** Looks at the token, the application, the servers and the commands. Opens no connection to the gateway. */
export async function diagnoseDiscord({
  token,
  apiUrl,
  commands,
  shards,
}: DiscordDiagnosis): Promise<readonly Finding[]> {
  const rest = createRest(apiUrl, token);
  try {
    const user = USER.parse(await rest.get(Routes.user()));
    const application = APPLICATION.parse(await rest.get(Routes.oauth2CurrentApplication()));
    const gateway = GATEWAY.parse(await rest.get(Routes.gatewayBot()));
    const query = new URLSearchParams({ limit: String(GUILDS_LOOKED_AT) });
    const guilds = GUILDS.parse(await rest.get(Routes.userGuilds(), { query }));
    const registered = await rest.get(Routes.applicationCommands(application.id));
    return [
      fine(`The token is that of ${plain(user.username)}.`),
      aboutIntents(application.flags),
      ...aboutGateway(gateway, shards),
      ...aboutGuilds(guilds, application.id),
      sameCommands(registered, commandBodies(commands))
        ? fine('The commands are registered.')
        : fine('The commands differ from those that are registered; the next start registers them.'),
    ];
  } catch (error) {
    return [aboutFailure(error, apiUrl)];
  } finally {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  }
}

function aboutFailure(error: unknown, apiUrl: string): Finding {
  const host = new URL(apiUrl).host;
  if (error instanceof z.ZodError) {
    return fault(`${host} does not answer as Discord does.`, 'Check DISCORD_API_URL.');
  }
  const failure = failureOf(error);
  if (failure.kind !== 'unauthorized') {
    return fault(`${describe(failure)}.`, `See whether ${host} can be reached from here, and try again.`);
  }
  return fault(
    'The token is not accepted.',
    'Open https://discord.com/developers/applications, choose your application, then Bot and Reset Token, and put ' +
      'the new token behind DISCORD_TOKEN.',
  );
}

function aboutIntents(flags: number): Finding {
  const on = PRIVILEGED_FLAGS.filter(([bits]) => (flags & bits) !== 0).map(([, name]) => name);
  if (on.length === 0) return fine('No privileged intent is on, and none is needed.');
  return warning(
    `Privileged intents are on that the bot does not use: ${on.join(', ')}.`,
    'Switch them off on the Bot page of https://discord.com/developers/applications.',
  );
}

function aboutGuilds(guilds: z.infer<typeof GUILDS>, applicationId: string): Finding[] {
  if (guilds.length === 0) {
    return [warning('The bot is in no server.', `Open ${inviteUrl(applicationId)} and choose one.`)];
  }
  const lacking = guilds.map((guild) => ({ guild, missing: missingIn(guild.permissions) }));
  const wrong = lacking.filter(({ missing }) => missing.length > 0);
  const looked =
    guilds.length === GUILDS_LOOKED_AT ? `${guilds.length} servers or more` : serversOf(guilds.length);
  const good = guilds.length - wrong.length;
  return [
    fine(`The bot is in ${looked}; in ${good} of them its role may do all that it needs.`),
    ...wrong
      .slice(0, NAMED_AT_MOST)
      .map(({ guild, missing }) =>
        warning(
          `In ${JSON.stringify(plain(guild.name))} the bot lacks: ${missing.join(', ')}.`,
          'Grant it to the role of the bot in the settings of that server, or no digest can be posted there.',
        ),
      ),
    ...(wrong.length > NAMED_AT_MOST
      ? [warning(`${wrong.length - NAMED_AT_MOST} more servers lack permissions.`, 'Mend those above first.')]
      : []),
  ];
}

function serversOf(count: number): string {
  return count === 1 ? '1 server' : `${count} servers`;
}

function missingIn(permissions: string): readonly string[] {
  const granted = /^\d+$/.test(permissions) ? BigInt(permissions) : 0n;
  if ((granted & ADMINISTRATOR) !== 0n) return [];
  return PERMISSION_NAMES.filter(([bit]) => (granted & bit) === 0n).map(([, name]) => name);
}

/** What others chose, for a terminal. */
function plain(name: string): string {
  return name.replace(/\p{C}/gu, ' ');
}
