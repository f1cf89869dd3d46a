import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { kept } from '../../core/messages/retold.ts';

/**
 * What went wrong with a request, without the address: discord.js keeps it in its errors, and the address of an
 * interaction holds the interaction's token.
 */
export type Failure =
  /** Discord said no. `code` is its own, from https://discord.com/developers/docs/topics/opcodes-and-status-codes */
  | { readonly kind: 'refused'; readonly status: number; readonly code: number }
  /** The token is not valid, or discord.js has dropped it after a 401. */
  | { readonly kind: 'unauthorized' }
  /** Discord answered 5xx. */
  | { readonly kind: 'broken'; readonly status: number }
  | { readonly kind: 'limited'; readonly afterMs: number }
  /** The request never reached Discord. */
  | { readonly kind: 'unreached'; readonly code: string }
  /** The request left, and no answer that can be read came back. */
  | { readonly kind: 'lost'; readonly code: string }
  /** A fault of ours. */
  | { readonly kind: 'fault'; readonly name: string };

/** Discord's error codes that this adapter tells apart. */
export const CODE = {
  unknownChannel: 10003,
  unknownGuild: 10004,
  unknownMessage: 10008,
  unknownWebhook: 10015,
  unknownInteraction: 10062,
  alreadyAcknowledged: 40060,
  missingAccess: 50001,
  notToThisUser: 50007,
  missingPermissions: 50013,
  expiredToken: 50027,
  archivedThread: 50083,
  noMutualGuild: 50278,
  lockedThread: 160005,
} as const;

/** Failures to connect, after which nothing can have been posted. */
const NEVER_LEFT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What discord.js throws once a 401 has made it drop its token. */
const NO_TOKEN = /^Expected token to be set/;

/** Reads any error that a request to Discord can end with. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RateLimitError) return { kind: 'limited', afterMs: waitOf(error) };
  if (error instanceof DiscordAPIError) {
    const code = Number(error.code) || 0;
    if (error.status === 401 && code !== CODE.expiredToken) return { kind: 'unauthorized' };
    return { kind: 'refused', status: error.status, code };
  }
  if (error instanceof HTTPError) return { kind: 'broken', status: error.status };
  if (!(error instanceof Error)) return { kind: 'fault', name: typeof error };
  if (NO_TOKEN.test(error.message)) return { kind: 'unauthorized' };
  const code = networkCode(error);
  if (code === undefined) return { kind: 'fault', name: error.name };
  return { kind: NEVER_LEFT.has(code) ? 'unreached' : 'lost', code };
}

/** One plain sentence for the log. */
export function describe(failure: Failure): string {
  switch (failure.kind) {
    case 'refused':
      return kept('kept.discordRefused', { status: failure.status, code: failure.code });
    case 'unauthorized':
      return 'Discord does not accept the token';
    case 'broken':
      return kept('kept.discordTrouble', { status: failure.status });
    case 'limited':
      return kept('kept.discordLimited', { ms: failure.afterMs });
    case 'unreached':
      return kept('kept.discordUnreached', { code: failure.code });
    case 'lost':
      return kept('kept.discordSilent', { code: failure.code });
    case 'fault':
      return `an unexpected ${failure.name} in this program`;
    default:
      return failure satisfies never;
  }
}

/** Where an error arose, without its message, which might hold what someone wrote. */
export function originOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const lines = error.stack?.split('\n') ?? [];
  return lines
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 8);
}

function waitOf(error: RateLimitError): number {
  return Math.max(error.retryAfter, error.timeToReset, error.sublimitTimeout, 0);
}

/** The code of a network error, which undici hides in a cause at times; `undefined` for any other error. */
function networkCode(error: Error): string | undefined {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'time-out';
  if (error instanceof SyntaxError) return 'unreadable answer';
  for (const each of [error, error.cause]) {
    if (!(each instanceof Error) || !('code' in each)) continue;
    if (typeof each.code === 'string' && /^(E[A-Z]+|UND_ERR_\w+|HPE_\w+)$/.test(each.code)) return each.code;
  }
  return undefined;
}
