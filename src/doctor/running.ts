import { once } from 'node:events';
import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { type Finding, fault, fine, warning } from '../core/finding.ts';

const TIMEOUT_MS = 5_000;

const READINESS = z.object({
  ready: z.boolean(),
  checks: z.array(z.object({ name: z.string(), ok: z.boolean(), detail: z.string() })),
});

/** Whether a bot runs at the port of this machine, and how it is doing. */
export async function diagnoseRunning(port: number): Promise<Finding> {
  const answer = await readinessAt(port);
  if (answer === 'nobody') return fine(`Nobody listens on HTTP_PORT ${port}: no bot is running there now.`);
  if (answer === 'stranger') {
    return fault(`Another program listens on HTTP_PORT ${port}.`, 'Stop it, or choose another port.');
  }
  if (answer.ready) return fine('The bot is running and ready.');
  const wrong = answer.checks.filter(({ ok }) => !ok).map(({ name, detail }) => `${name}: ${detail}`);
  return warning(`The bot is running and not ready: ${wrong.join('; ')}.`, 'Its log tells more.');
}

async function readinessAt(port: number): Promise<z.infer<typeof READINESS> | 'nobody' | 'stranger'> {
  try {
    const parsed = READINESS.safeParse(JSON.parse(await bodyOf(port)));
    return parsed.success ? parsed.data : 'stranger';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED' ? 'nobody' : 'stranger';
  }
}

/** By `node:http`, because `fetch` refuses some ports that a bot may listen on. */
async function bodyOf(port: number): Promise<string> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const request = get({ host: '127.0.0.1', port, path: '/readyz', agent: false, signal });
  const [response] = await once(request, 'response', { signal });
  return text(response);
}
