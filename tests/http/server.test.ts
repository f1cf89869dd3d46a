import { afterEach, expect, it } from 'vitest';
import { SetupError } from '../../src/errors.ts';
import { type HttpServer, openHttp, say } from '../../src/http/server.ts';

const lines: string[] = [];
const write = (fields: unknown, message: string) => void lines.push(`${message} ${JSON.stringify(fields)}`);
const log = { debug: write, info: write, warn: write, error: write };
let http: HttpServer | undefined;

async function open(): Promise<HttpServer> {
  http = await openHttp(0, log);
  return http;
}

function address(server: HttpServer, path: string): string {
  return `http://127.0.0.1:${server.port}${path}`;
}

afterEach(async () => {
  await http?.close();
  http = undefined;
  lines.length = 0;
});

it('says plainly that its port is taken, and by what name it was set', async () => {
  const { port } = await open();
  const second = openHttp(port, log);
  await expect(second).rejects.toBeInstanceOf(SetupError);
  await expect(second).rejects.toThrow(`HTTP_PORT ${port} is in use by another program`);
});

it('serves exact paths, and knows the other answers of the web', async () => {
  const server = await open();
  server.route({ method: 'GET', path: '/here', handle: (_request, response) => say(response, 200, 'here') });
  expect((await fetch(address(server, '/here?x=1'))).status).toBe(200);
  expect((await fetch(address(server, '/here'), { method: 'HEAD' })).status).toBe(200);
  for (const path of ['/', '/here/', '/HERE', '/here/../here/x', '//here', '/%68ere']) {
    expect((await fetch(address(server, path))).status, path).toBe(404);
  }
  const wrong = await fetch(address(server, '/here'), { method: 'DELETE' });
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET']);
});

it('serves a path no longer once it is closed', async () => {
  const server = await open();
  const handle = (_request: unknown, response: Parameters<typeof say>[0]) => say(response, 200, 'here');
  const close = server.route({ method: 'POST', path: '/here', handle });
  close();
  expect((await fetch(address(server, '/here'), { method: 'POST' })).status).toBe(404);
});

it('tells a fault to nobody, and its kind to the log', async () => {
  const server = await open();
  const handle = async () => {
    throw new TypeError('what somebody sent');
  };
  server.route({ method: 'GET', path: '/broken', handle });
  const response = await fetch(address(server, '/broken'));
  expect([response.status, await response.text()]).toEqual([500, 'failed\n']);
  expect(lines).toEqual(['A web request failed {"fault":"TypeError"}']);
});
