import { type Answer, refused } from './answer.ts';
import { choicesProblems, messageProblems } from './limits.ts';
import {
  APPLICATION,
  apiMessage,
  BOT_MEMBER,
  BOT_USER,
  channelsOf,
  DIRECT,
  FOREIGN_GUILD,
  GUILD,
  guildBody,
  newId,
  type StoredInteraction,
  type StoredMessage,
  store,
  type World,
} from './state.ts';

interface RouteContext {
  readonly world: World;
  readonly body: Record<string, unknown>;
  readonly list: readonly unknown[];
  /** What stands behind the `?` of the address. */
  readonly query: string;
  readonly gatewayUrl: string;
  readonly deadlineMs: number;
  readonly now: () => number;
  /** Notes a request that Discord would refuse, so that the test fails with the reason. */
  readonly problem: (text: string) => void;
}

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  /** The path's name in the OpenAPI document, where its body is to be checked. */
  readonly template?: string;
  /** False where the token in the path is the only credential. */
  readonly auth: boolean;
  readonly answer: (context: RouteContext, parameters: readonly string[]) => Answer;
}

const KNOWN = [...channelsOf(GUILD), ...channelsOf(FOREIGN_GUILD), { id: DIRECT, type: 1 }];
const channelNamed = (id: string) => KNOWN.find((each) => each.id === id);
const GUILDS: readonly string[] = [GUILD, FOREIGN_GUILD];
const NO_CONTENT: Answer = { status: 204 };

export const ROUTES: readonly Route[] = [
  { method: 'GET', pattern: /^\/gateway\/bot$/, auth: true, answer: gatewayBot },
  { method: 'GET', pattern: /^\/users\/@me$/, auth: true, answer: () => ({ status: 200, body: BOT_USER }) },
  {
    method: 'GET',
    pattern: /^\/oauth2\/applications\/@me$/,
    auth: true,
    answer: ({ world }) => ({
      status: 200,
      body: { id: APPLICATION, name: 'Verbatim', flags: world.applicationFlags },
    }),
  },
  {
    method: 'GET',
    pattern: /^\/users\/@me\/guilds$/,
    auth: true,
    answer: ({ world }) => ({ status: 200, body: world.guilds }),
  },
  {
    method: 'GET',
    pattern: /^\/applications\/(\d+)\/commands$/,
    auth: true,
    answer: ({ world, query }) => ({
      status: 200,
      body: query === 'with_localizations=true' ? world.commands : world.commands.map(inEnglish),
    }),
  },
  {
    method: 'PUT',
    pattern: /^\/applications\/(\d+)\/commands$/,
    template: '/applications/{application_id}/commands',
    auth: true,
    answer: putCommands,
  },
  {
    method: 'POST',
    pattern: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
    template: '/interactions/{interaction_id}/{interaction_token}/callback',
    auth: false,
    answer: callback,
  },
  {
    method: 'POST',
    pattern: /^\/webhooks\/(\d+)\/([^/]+)$/,
    template: '/webhooks/{webhook_id}/{webhook_token}',
    auth: false,
    answer: followUp,
  },
  {
    method: 'PATCH',
    pattern: /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/,
    template: '/webhooks/{webhook_id}/{webhook_token}/messages/@original',
    auth: false,
    answer: editOriginal,
  },
  {
    method: 'DELETE',
    pattern: /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/,
    auth: false,
    answer: deleteOriginal,
  },
  {
    method: 'POST',
    pattern: /^\/channels\/(\d+)\/messages$/,
    template: '/channels/{channel_id}/messages',
    auth: true,
    answer: createMessage,
  },
  {
    method: 'POST',
    pattern: /^\/users\/@me\/channels$/,
    template: '/users/@me/channels',
    auth: true,
    answer: () => ({ status: 200, body: { id: DIRECT, type: 1 } }),
  },
  {
    method: 'PATCH',
    pattern: /^\/channels\/(\d+)\/messages\/(\d+)$/,
    template: '/channels/{channel_id}/messages/{message_id}',
    auth: true,
    answer: editMessage,
  },
  {
    method: 'GET',
    pattern: /^\/channels\/(\d+)$/,
    auth: true,
    answer: ({ world }, [id = '']) => bodyOr404(world.told.get(`/channels/${id}`) ?? channelNamed(id), 10003),
  },
  {
    method: 'GET',
    pattern: /^\/guilds\/(\d+)$/,
    auth: true,
    answer: ({ world }, [id = '']) =>
      bodyOr404(world.told.get(`/guilds/${id}`) ?? (GUILDS.includes(id) ? guildBody(id) : undefined), 10004),
  },
  {
    method: 'GET',
    pattern: /^\/guilds\/(\d+)\/members\/(\d+)$/,
    auth: true,
    answer: ({ world }, [id = '', user]) => {
      const member = world.told.get(`/guilds/${id}/members/${user}`) ?? BOT_MEMBER;
      return bodyOr404(GUILDS.includes(id) && user === BOT_USER.id ? member : undefined, 10007);
    },
  },
];

function bodyOr404(body: unknown, code: number): Answer {
  return body === undefined ? refused(404, code) : { status: 200, body };
}

function gatewayBot({ gatewayUrl, world }: RouteContext): Answer {
  const limit = {
    total: 1000,
    remaining: world.startsLeft,
    reset_after: 14_400_000,
    max_concurrency: world.concurrency,
  };
  return { status: 200, body: { url: gatewayUrl, shards: world.shards, session_start_limit: limit } };
}

/** As Discord does, it drops what is false by default and adds fields of its own. */
function putCommands({ world, list }: RouteContext): Answer {
  world.commands = list.map((command) => {
    const { options = [], ...rest } = JSON.parse(JSON.stringify(command));
    const kept = options.map(withoutDefaults);
    const added = {
      id: newId(world),
      application_id: APPLICATION,
      version: '1',
      nsfw: false,
    };
    const needed = rest.default_member_permissions;
    const asText = { default_member_permissions: needed === undefined ? null : String(needed) };
    return { description: '', ...rest, ...asText, ...added, ...(kept.length > 0 ? { options: kept } : {}) };
  });
  return { status: 200, body: world.commands };
}

/** As Discord lists commands to those who do not ask for more. */
function inEnglish(command: unknown): unknown {
  return JSON.parse(JSON.stringify(command), (key, value) =>
    key.endsWith('_localizations') ? undefined : value,
  );
}

function withoutDefaults({ options, ...option }: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.fromEntries(Object.entries(option).filter(([, value]) => value !== false));
  return Array.isArray(options) && options.length > 0
    ? { ...kept, options: options.map(withoutDefaults) }
    : kept;
}

function callback(context: RouteContext, [id = '', token = '']: readonly string[]): Answer {
  const interaction = context.world.interactions.get(token);
  if (interaction?.id !== id) return refused(404, 10062);
  if (interaction.callback !== undefined) return refused(400, 40060);
  if (context.now() - interaction.sentMs > context.deadlineMs) return refused(404, 10062);
  const { type, data } = context.body;
  const body = typeof data === 'object' && data !== null ? { ...data } : {};
  if ((type === 4 || type === 7) && !sound(context, body)) return refused(400, 50035);
  if (type === 8 && !soundChoices(context, body)) return refused(400, 50035);
  interaction.callback = Number(type);
  applyCallback(context.world, interaction, body);
  if (context.query !== 'with_response=true') return NO_CONTENT;
  const { original } = interaction;
  const shows = original !== undefined && type !== 8;
  const resource = shows ? { resource: { type, message: apiMessage(original) } } : {};
  return { status: 200, body: { interaction: { id, type: 2 }, ...resource } };
}

function applyCallback(world: World, interaction: StoredInteraction, body: Record<string, unknown>): void {
  if (interaction.callback === 4 || interaction.callback === 5) {
    interaction.original = store(world, interaction.channelId, body);
    interaction.thinking = interaction.callback === 5;
  }
  if (interaction.source && (interaction.callback === 6 || interaction.callback === 7)) {
    interaction.original = interaction.source;
  }
  if (interaction.callback === 7 && interaction.original) change(interaction.original, body);
  if (interaction.callback === 8) interaction.choices = body.choices;
}

function followUp(context: RouteContext, [, token = '']: readonly string[]): Answer {
  const interaction = context.world.interactions.get(token);
  if (interaction?.callback === undefined) return refused(404, 10015);
  if (!sound(context, context.body)) return refused(400, 50035);
  if (interaction.thinking) context.problem('a follow-up while the deferred answer is open takes its place');
  return { status: 200, body: apiMessage(store(context.world, interaction.channelId, context.body)) };
}

function editOriginal(context: RouteContext, [, token = '']: readonly string[]): Answer {
  const interaction = context.world.interactions.get(token);
  const original = interaction?.original;
  if (!interaction || !original || original.deleted) return refused(404, 10008);
  if (!sound(context, context.body)) return refused(400, 50035);
  interaction.thinking = false;
  change(original, context.body);
  return { status: 200, body: apiMessage(original) };
}

function deleteOriginal({ world }: RouteContext, [, token = '']: readonly string[]): Answer {
  const interaction = world.interactions.get(token);
  if (!interaction?.original || interaction.original.deleted) return refused(404, 10008);
  interaction.original.deleted = true;
  interaction.thinking = false;
  return NO_CONTENT;
}

function createMessage(context: RouteContext, [id = '']: readonly string[]): Answer {
  const { world, body } = context;
  if (channelNamed(id) === undefined) return refused(404, 10003);
  const refusal = world.refusals.get(id);
  if (refusal !== undefined) return refused(403, refusal);
  if (!sound(context, body)) return refused(400, 50035);
  const nonce =
    body.enforce_nonce === true && typeof body.nonce === 'string' ? `${id}:${body.nonce}` : undefined;
  const known = nonce === undefined ? undefined : world.nonces.get(nonce);
  const message = known ?? store(world, id, body);
  if (nonce !== undefined) world.nonces.set(nonce, message);
  return { status: 200, body: apiMessage(message) };
}

function editMessage(context: RouteContext, [, id = '']: readonly string[]): Answer {
  const message = context.world.messages.find((each) => each.id === id && !each.deleted);
  if (!message) return refused(404, 10008);
  if (!sound(context, context.body)) return refused(400, 50035);
  change(message, context.body);
  return { status: 200, body: apiMessage(message) };
}

function change(message: StoredMessage, body: Record<string, unknown>): void {
  if (typeof body.content === 'string') message.content = body.content;
  if (Array.isArray(body.components)) message.components = body.components;
}

function sound(context: RouteContext, body: Record<string, unknown>): boolean {
  const problems = messageProblems(body);
  for (const text of problems) context.problem(text);
  return problems.length === 0;
}

function soundChoices(context: RouteContext, { choices }: Record<string, unknown>): boolean {
  const problems = choicesProblems(choices);
  for (const text of problems) context.problem(text);
  return problems.length === 0;
}
