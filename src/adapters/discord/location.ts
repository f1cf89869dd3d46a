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

/**
 * The place with its server and, for a thread, its channel: from what the clients know, else asked of Discord, since
 * another process may be the one that is told of that server. `undefined` where Discord does not say.
 */
export async function locateIn(
  { channels, requests }: { readonly channels: Channels; readonly requests: Requests },
  place: Place,
): Promise<Place | undefined> {
  if (place.direct || userOf(place) !== undefined) return place;
  const known = channels.find(place.id);
  if (known !== undefined) return { ...place, ...partOf(known.parent, known.server) };
  try {
    const channel = CHANNEL.parse(await requests.channel(place.id));
    const parent = THREADS.has(channel.type) ? channel.parent_id : null;
    return { ...place, ...partOf(parent, channel.guild_id) };
  } catch (error) {
    // Nobody can be posted to there, so that it does not matter what might be seen.
    return failureOf(error).kind === 'refused' ? place : undefined;
  }
}
