import { type Client, GatewayDispatchEvents } from 'discord.js';

/**
 * Keeps the memory of a client small where it is in many servers: takes out of each, before the client reads it, all but
 * its id and whether it is available. The client hands an event out before it reads it; who wants to know more of a
 * server has to listen before.
 */
export function trimServers(client: Client): void {
  client.ws.on(GatewayDispatchEvents.GuildCreate, trim);
  client.ws.on(GatewayDispatchEvents.GuildUpdate, trim);
}

const KEPT: ReadonlySet<string> = new Set(['id', 'unavailable']);

function trim(server: unknown): void {
  if (typeof server !== 'object' || server === null) return;
  const fields = server as Record<string, unknown>;
  for (const name of Object.keys(fields)) if (!KEPT.has(name)) delete fields[name];
  // A server without this list counts as not available.
  fields.channels = [];
}
