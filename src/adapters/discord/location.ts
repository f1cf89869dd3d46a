import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Place } from '../../core/model.ts';
import { THREADS } from './directory.ts';
import { failureOf } from './errors.ts';
import { partOf, userOf } from './events.ts';
import type { Channels } from './fleet.ts';
import type { Requests } from './requests.ts';

/** https://discord.com/developers/docs/resources/channel#channel-object */
const CHANNEL = z.object({
  guild_id: z.string().nullish(),
  parent_id: z.string().nullish(),
  type: z.number(),
});

/** Channels remembered at once; the one that was needed longest ago goes first. */
const MAX_CHANNELS = 10_000;

/**
 * Gives a place with its server and, for a thread, its channel: from what the clients know, else asked of Discord, since
 * another process may be the one that is told of that server. `undefined` where Discord does not say.
 */
export type Locate = (place: Place) => Promise<Place | undefined>;

/** Asks once for each channel: none ever moves to another server, and no thread to another channel. */
export function createLocate(deps: { readonly channels: Channels; readonly requests: Requests }): Locate {
  const { channels, requests } = deps;
  const found = new LRUCache<string, Pick<Place, 'within'>>({ max: MAX_CHANNELS });

  async function find(id: string): Promise<Pick<Place, 'within'>> {
    const known = channels.find(id);
    if (known !== undefined) return partOf(known.parent, known.server);
    const channel = CHANNEL.parse(await requests.channel(id));
    return partOf(THREADS.has(channel.type) ? channel.parent_id : null, channel.guild_id);
  }

  return async (place) => {
    if (place.direct || userOf(place) !== undefined) return place;
    try {
      const part = found.get(place.id) ?? (await find(place.id));
      found.set(place.id, part);
      return { ...place, ...part };
    } catch (error) {
      // Nobody can be posted to there, so that it does not matter what might be seen.
      return failureOf(error).kind === 'refused' ? place : undefined;
    }
  };
}
