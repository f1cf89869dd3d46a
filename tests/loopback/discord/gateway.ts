import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { APPLICATION, BOT_USER, GUILD, guildCreate } from './state.ts';

interface Packet {
  readonly op: number;
  readonly d?: unknown;
  readonly s?: number;
  readonly t?: string;
}

interface GatewaySession {
  readonly id: string;
  readonly sent: Packet[];
  resumable: boolean;
}

/** The gateway of the loopback Discord: one shard, with heartbeats, resume and replay. */
export interface Gateway {
  /** How many sessions were opened, and how many resumed, since the start. */
  readonly counts: { identified: number; resumed: number };
  /** The intents of the last identify. */
  intents: number;
  /** Close code for the next identifies, such as 4014; undefined for a welcome. */
  refuseWith: number | undefined;
  /** Stops answering heartbeats. */
  mute: boolean;
  /** Sends an event, or keeps it for the replay where nobody is connected. */
  dispatch(event: string, data: unknown): void;
  /** Sends an event again with its old sequence number, as a faulty replay does. */
  repeatLast(): void;
  /** Asks the client to come back (opcode 7). */
  askToReconnect(): void;
  /** Declares the session invalid (opcode 9). */
  invalidate(resumable: boolean): void;
  /** Closes the connection with a code; without one it is cut. */
  close(code?: number): void;
  stop(): void;
}

export interface GatewayOptions {
  readonly server: Server;
  readonly token: string;
  readonly heartbeatMs: number;
  readonly url: () => string;
}

/** Intents that an application has to be granted: members, presences, message content. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

export function createGateway({ server, token, heartbeatMs, url }: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server });
  let session: GatewaySession | undefined;
  let socket: WebSocket | undefined;
  let sequence = 0;
  const gateway: Gateway = {
    counts: { identified: 0, resumed: 0 },
    intents: 0,
    refuseWith: undefined,
    mute: false,
    dispatch,
    repeatLast: () => {
      const last = session?.sent.at(-1);
      if (last) send(last);
    },
    askToReconnect: () => send({ op: 7, d: null }),
    invalidate(resumable) {
      if (session) session.resumable = resumable;
      send({ op: 9, d: resumable });
    },
    close(code) {
      if (code === undefined) socket?.terminate();
      else socket?.close(code);
    },
    stop() {
      for (const each of sockets.clients) each.terminate();
      sockets.close();
    },
  };

  sockets.on('connection', (connection) => {
    socket = connection;
    connection.on('close', () => {
      if (socket === connection) socket = undefined;
    });
    connection.on('message', (data) => receive(connection, JSON.parse(String(data))));
    connection.send(JSON.stringify({ op: 10, d: { heartbeat_interval: heartbeatMs } }));
  });

  function send(packet: Packet): void {
    socket?.send(JSON.stringify(packet));
  }

  function dispatch(event: string, data: unknown): void {
    sequence += 1;
    const packet = { op: 0, t: event, d: data, s: sequence };
    session?.sent.push(packet);
    send(packet);
  }

  function receive(connection: WebSocket, packet: { op: number; d: Record<string, unknown> }): void {
    if (packet.op === 1 && !gateway.mute) connection.send(JSON.stringify({ op: 11 }));
    if (packet.op === 2) identify(connection, packet.d);
    if (packet.op === 6) resume(packet.d);
  }

  function identify(connection: WebSocket, data: Record<string, unknown>): void {
    gateway.intents = Number(data.intents);
    const refusal = refusalOf(data);
    if (refusal !== undefined) {
      connection.close(refusal);
      return;
    }
    gateway.counts.identified += 1;
    session = { id: `session-${gateway.counts.identified}`, sent: [], resumable: true };
    sequence = 0;
    dispatch('READY', {
      v: 10,
      user: BOT_USER,
      guilds: [{ id: GUILD, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: url(),
      shard: [0, 1],
      application: { id: APPLICATION, flags: 0 },
    });
    dispatch('GUILD_CREATE', guildCreate());
  }

  function refusalOf(data: Record<string, unknown>): number | undefined {
    if (gateway.refuseWith !== undefined) return gateway.refuseWith;
    if (data.token !== token) return 4004;
    return (gateway.intents & PRIVILEGED) === 0 ? undefined : 4014;
  }

  function resume(data: Record<string, unknown>): void {
    if (session === undefined || data.session_id !== session.id || !session.resumable) {
      send({ op: 9, d: false });
      return;
    }
    gateway.counts.resumed += 1;
    for (const packet of session.sent) if ((packet.s ?? 0) > Number(data.seq)) send(packet);
    dispatch('RESUMED', {});
  }

  return gateway;
}
