import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { APPLICATION, BOT_USER, guildCreate, type World } from './state.ts';

interface Packet {
  readonly op: number;
  readonly d?: unknown;
  readonly s?: number;
  readonly t?: string;
}

interface GatewaySession {
  readonly id: string;
  /** Its number, and how many there are. */
  readonly shard: readonly [number, number];
  readonly sent: Packet[];
  socket: WebSocket | undefined;
  resumable: boolean;
}

/**
 * The gateway of the loopback Discord, with heartbeats, resume and replay. As at Discord every session of a shard is
 * told of its servers, also where two processes have opened one each.
 */
export interface Gateway {
  /** How many sessions were opened, and how many resumed, since the start. */
  readonly counts: { identified: number; resumed: number };
  /** The intents of the last identify. */
  intents: number;
  /** The shards of all sessions, in the order in which they were opened. */
  readonly identified: (readonly [shard: number, count: number])[];
  /** Close code for the next identifies, such as 4014; undefined for a welcome. */
  refuseWith: number | undefined;
  /** What GUILD_CREATE brings of further servers, to sessions that are opened from now on. */
  servers: readonly { readonly id: string }[];
  /** Stops answering heartbeats. */
  mute: boolean;
  /** Sends an event to the shard of its `guild_id`, the first without; keeps it for the replay where nobody is connected. */
  dispatch(event: string, data: unknown): void;
  /** Sends an event again with its old sequence number, as a faulty replay does. */
  repeatLast(): void;
  /** Asks the client to come back (opcode 7). */
  askToReconnect(): void;
  /** Declares the session invalid (opcode 9). */
  invalidate(resumable: boolean): void;
  /** Closes the connection of a shard, the first by default, with a code; without one it is cut. */
  close(code?: number, shard?: number): void;
  /** The shards that somebody is connected for now, in order; twice where two are. */
  connected(): number[];
  /** Drops the events kept for a replay but the last: a long run would keep them all. */
  forget(): void;
  stop(): void;
}

export interface GatewayOptions {
  readonly server: Server;
  readonly token: string;
  readonly heartbeatMs: number;
  readonly url: () => string;
  readonly world: World;
}

/** Intents that an application has to be granted: members, presences, message content. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

export function createGateway({ server, token, heartbeatMs, url, world }: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server });
  let sessions: readonly GatewaySession[] = [];
  const newest = (shard = 0) => sessions.findLast((each) => each.shard[0] === shard);
  const gateway: Gateway = {
    counts: { identified: 0, resumed: 0 },
    intents: 0,
    identified: [],
    refuseWith: undefined,
    servers: [],
    mute: false,
    dispatch(event, data) {
      for (const session of sessions) if (concerns(session, data)) tell(session, event, data);
    },
    repeatLast: () => {
      const session = newest();
      const last = session?.sent.at(-1);
      if (last) send(session?.socket, last);
    },
    askToReconnect: () => send(newest()?.socket, { op: 7, d: null }),
    invalidate(resumable) {
      const session = newest();
      if (session) session.resumable = resumable;
      send(session?.socket, { op: 9, d: resumable });
    },
    close(code, shard) {
      const socket = newest(shard)?.socket;
      if (code === undefined) socket?.terminate();
      else socket?.close(code);
    },
    connected: () =>
      sessions
        .flatMap(({ socket, shard }) => (socket === undefined ? [] : [shard[0]]))
        .toSorted((a, b) => a - b),
    forget() {
      // The last one tells the number of the next.
      for (const { sent } of sessions) sent.splice(0, sent.length - 1);
    },
    stop() {
      for (const each of sockets.clients) each.terminate();
      sockets.close();
    },
  };

  sockets.on('connection', (connection) => {
    connection.on('close', (code) => {
      for (const session of sessions) if (session.socket === connection) session.socket = undefined;
      // Whoever closes like that does not come back: Discord forgets the session.
      if (code === 1000 || code === 1001) sessions = sessions.filter(({ socket }) => socket !== undefined);
    });
    connection.on('message', (data) => receive(connection, JSON.parse(String(data))));
    connection.send(JSON.stringify({ op: 10, d: { heartbeat_interval: heartbeatMs } }));
  });

  function send(socket: WebSocket | undefined, packet: Packet): void {
    socket?.send(JSON.stringify(packet));
  }

  function tell(session: GatewaySession, event: string, data: unknown): void {
    const packet = { op: 0, t: event, d: data, s: (session.sent.at(-1)?.s ?? 0) + 1 };
    session.sent.push(packet);
    send(session.socket, packet);
  }

  function receive(connection: WebSocket, packet: { op: number; d: Record<string, unknown> }): void {
    if (packet.op === 1 && !gateway.mute) connection.send(JSON.stringify({ op: 11 }));
    if (packet.op === 2) identify(connection, packet.d);
    if (packet.op === 6) resume(connection, packet.d);
  }

  function identify(connection: WebSocket, data: Record<string, unknown>): void {
    gateway.intents = Number(data.intents);
    const shard = shardOf(data);
    const refusal = refusalOf(data, shard);
    if (refusal !== undefined) {
      connection.close(refusal);
      return;
    }
    gateway.counts.identified += 1;
    gateway.identified.push(shard);
    const id = `session-${gateway.counts.identified}`;
    const session: GatewaySession = { id, shard, sent: [], socket: connection, resumable: true };
    sessions = [...sessions, session];
    const guilds = world.joined.filter((guild) => concerns(session, { guild_id: guild }));
    const further = gateway.servers.filter(({ id }) => concerns(session, { guild_id: id }));
    tell(session, 'READY', {
      v: 10,
      user: BOT_USER,
      guilds: [...guilds, ...further.map(({ id }) => id)].map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url(),
      shard,
      application: { id: APPLICATION, flags: 0 },
    });
    for (const guild of guilds) tell(session, 'GUILD_CREATE', guildCreate(guild));
    for (const server of further) tell(session, 'GUILD_CREATE', server);
  }

  function refusalOf(
    data: Record<string, unknown>,
    [shard, count]: readonly [number, number],
  ): number | undefined {
    if (gateway.refuseWith !== undefined) return gateway.refuseWith;
    if (data.token !== token) return 4004;
    if (!(shard >= 0 && shard < count)) return 4010;
    return (gateway.intents & PRIVILEGED) === 0 ? undefined : 4014;
  }

  function resume(connection: WebSocket, data: Record<string, unknown>): void {
    const session = sessions.find(({ id }) => id === data.session_id);
    if (session === undefined || !session.resumable) {
      send(connection, { op: 9, d: false });
      return;
    }
    gateway.counts.resumed += 1;
    session.socket = connection;
    for (const packet of session.sent) if ((packet.s ?? 0) > Number(data.seq)) send(connection, packet);
    tell(session, 'RESUMED', {});
  }

  return gateway;
}

function shardOf({ shard }: Record<string, unknown>): readonly [number, number] {
  return Array.isArray(shard) ? [Number(shard[0]), Number(shard[1])] : [0, 1];
}

/** https://discord.com/developers/docs/events/gateway#sharding-sharding-formula */
function concerns({ shard: [id, count] }: GatewaySession, data: unknown): boolean {
  const guild = typeof data === 'object' && data !== null && 'guild_id' in data ? data.guild_id : 0;
  return Number((BigInt(String(guild)) >> 22n) % BigInt(count)) === id;
}
