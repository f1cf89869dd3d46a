import { z } from 'zod';
import { type Finding, fault, fine, warning } from '../../core/finding.ts';
import type { ShardSet } from './gateway.ts';

/** https://discord.com/developers/docs/events/gateway#get-gateway-bot */
export const GATEWAY = z.object({
  shards: z.number(),
  session_start_limit: z.object({
    total: z.number().optional(),
    remaining: z.number(),
    /** Milliseconds. */
    reset_after: z.number().optional(),
  }),
});

type Gateway = z.infer<typeof GATEWAY>;

const FEW_STARTS = 50;
const HOUR_MS = 3_600_000;

/** Whether the shards of the settings fit what Discord recommends, and how many sessions may still be started. */
export function aboutGateway(gateway: Gateway, chosen: ShardSet | undefined): readonly Finding[] {
  return [...aboutShards(gateway.shards, chosen), aboutStarts(gateway, chosen?.ids.length ?? gateway.shards)];
}

function aboutShards(recommended: number, chosen: ShardSet | undefined): readonly Finding[] {
  if (chosen === undefined) {
    return recommended > 1
      ? [fine(`Discord recommends ${recommended} shards; all processes together open as many.`)]
      : [];
  }
  const { ids, count } = chosen;
  const own = `SHARDS gives this process ${ids.length} of ${count} shards`;
  const others =
    ids.length < count ? ` Other processes must serve the other ${count - ids.length}, none of these.` : '';
  if (count >= recommended) return [fine(`${own}; Discord recommends ${recommended}.${others}`)];
  return [
    warning(
      `${own}, and Discord recommends ${recommended}.${others}`,
      `Stop all processes, set SHARD_COUNT=${recommended} and share the shards 0 to ${recommended - 1} among them; ` +
        'Discord refuses a shard that would have more than 2,500 servers.',
    ),
  ];
}

/** Each shard takes one session at its start. */
function aboutStarts({ session_start_limit: limit }: Gateway, needed: number): Finding {
  const { remaining, total, reset_after: resetMs } = limit;
  const of = total === undefined ? '' : ` of ${total}`;
  const hours = Math.ceil((resetMs ?? 24 * HOUR_MS) / HOUR_MS);
  const again = ` They are counted anew in ${hours} h at the latest.`;
  const left = `${remaining}${of} starts of a session are left today`;
  if (remaining < needed) {
    return fault(
      `${left}, and this process needs ${needed}.${again}`,
      'Wait until then, and find out what restarts the bot so often.',
    );
  }
  if (remaining >= FEW_STARTS) return fine(`${left}.`);
  return warning(
    `Only ${left}.${again}`,
    'Find out what restarts the bot so often: Discord resets the token of one that runs out of starts.',
  );
}
