import { Events, GatewayDispatchEvents } from 'discord.js';
import type { AccessChange } from '../../core/adapter.ts';
import { kept } from '../../core/messages/retold.ts';
import type { Place } from '../../core/model.ts';
import type { Connection } from './client.ts';
import { PLATFORM } from './events.ts';

/**
 * Tells when the bot is removed from a server, and when it is let into one. What happened while it was not connected is
 * made up for at the start: every channel that it is told of then counts as one into which it was let.
 */
export function watchAccess({ client, directory }: Connection, tell: (change: AccessChange) => void): void {
  const known = ({ platform, id }: Place) => platform === PLATFORM && directory.find(id) !== undefined;
  client.once(Events.ClientReady, () => tell({ kind: 'returned', covers: known }));
  client.on(Events.GuildCreate, () => tell({ kind: 'returned', covers: known }));
  // By the time of the client's own event it is forgotten which channels the server had.
  client.ws.on(GatewayDispatchEvents.GuildDelete, (server: unknown) => {
    const guild = removedGuild(server);
    if (guild === undefined) return;
    const channels = new Set(directory.channelsOf(guild));
    tell({
      kind: 'lost',
      reason: 'blocked',
      detail: kept('kept.removedFromServer'),
      covers: ({ platform, id }) => platform === PLATFORM && (id === guild || channels.has(id)),
    });
  });
}

/** The id of the server that removed the bot; `undefined` for one that only has an outage. */
function removedGuild(server: unknown): string | undefined {
  if (typeof server !== 'object' || server === null || !('id' in server)) return undefined;
  const unavailable = 'unavailable' in server && server.unavailable === true;
  return unavailable ? undefined : String(server.id);
}
