import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../core/log.ts';
import { SetupError } from '../errors.ts';

/** Answers one request; what it rejects with becomes a 500 that says nothing. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

interface Route {
  readonly method: 'GET' | 'POST';
  /** Exactly as in the address, without a query. */
  readonly path: string;
  readonly handle: Handler;
}

/** The program's own small web server. */
export interface HttpServer {
  readonly port: number;
  /** Serves a path until the returned function is called. */
  route(route: Route): () => void;
  /** Takes no new request, lets those under way end for a moment, and resolves. */
  close(): Promise<void>;
}

/** A client that sends slower than this is not one of ours. */
const HEADERS_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 10_000;
const CLOSE_MS = 1_000;

/** Listens on every interface. Throws {@link SetupError} where the port cannot be had. Port 0 takes any free one. */
export async function openHttp(port: number, log: Log): Promise<HttpServer> {
  const routes = new Set<Route>();
  const server = createServer(
    { headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS },
    (request, response) => {
      serve(routes, request, response).catch((error: unknown) => {
        // The message of an error may repeat what was sent, so only its kind is logged.
        log.error({ fault: error instanceof Error ? error.name : typeof error }, 'A web request failed');
        if (response.headersSent) response.destroy();
        else say(response, 500, 'failed');
      });
    },
  );
  await listen(server, port);
  server.on('error', (error) => log.error({ fault: error.name }, 'The web server has trouble'));
  return {
    port: (server.address() as AddressInfo).port,
    route: (route) => {
      routes.add(route);
      return () => void routes.delete(route);
    },
    close: () => close(server),
  };
}

/** Ends a response with one plain line. */
export function say(response: ServerResponse, status: number, line: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${line}\n`);
}

async function serve(
  routes: ReadonlySet<Route>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path] = (request.url ?? '').split('?', 1);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const atPath = [...routes].filter((route) => route.path === path);
  const route = atPath.find((each) => each.method === method);
  if (route) return route.handle(request, response);
  if (atPath.length === 0) return say(response, 404, 'not found');
  response.setHeader('allow', atPath.map((each) => each.method).join(', '));
  say(response, 405, 'method not allowed');
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new SetupError(`HTTP_PORT ${port} ${reasonOf(error)}`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return 'is in use by another program; stop that one, or choose another port';
  if (code === 'EACCES') return 'is not allowed to this user; choose a port above 1023';
  return `cannot be listened on (${String(code)}); choose another port`;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), CLOSE_MS);
  await closed;
  clearTimeout(cut);
}
