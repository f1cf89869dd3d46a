import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { loginError } from './session.ts';

/** Shards, by their numbers from 0 to one less than their count over all processes. */
export interface ShardSet {
  readonly ids: readonly number[];
  readonly count: number;
}

/** What Discord says about connecting to it. */
export interface GatewayAdvice {
  /** How many shards it recommends. */
  readonly shards: number;
  /** How many of them may identify at once. */
  readonly concurrency: number;
}

/** https://discord.com/developers/docs/events/gateway#get-gateway-bot */
const ADVICE = z.object({
  shards: z.number().int().min(1),
  session_start_limit: z.object({ max_concurrency: z.number().int().min(1).default(1) }),
});

/** Asks once. Rejects with an `AdapterError`, as a connection would that cannot be made. */
export async function gatewayOf(rest: REST): Promise<GatewayAdvice> {
  try {
    const { shards, session_start_limit } = ADVICE.parse(await rest.get(Routes.gatewayBot()));
    return { shards, concurrency: session_start_limit.max_concurrency };
  } catch (error) {
    throw loginError(error);
  }
}

/** Every shard. */
export function allOf(count: number): ShardSet {
  return { ids: Array.from({ length: count }, (_, id) => id), count };
}
