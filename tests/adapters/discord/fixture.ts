import { afterEach, expect } from 'vitest';
import type { Bot, Reply } from '../../../src/core/model.ts';
import {
  type DiscordHarness,
  type HarnessOptions,
  startDiscordHarness,
} from '../../loopback/discord/harness.ts';

/** A reply of one line of text. */
export function say(text: string, parts: Partial<Reply> = {}): Reply {
  return { blocks: [{ kind: 'text', text }], buttons: [], private: false, replaces: false, ...parts };
}

/** A bot that answers everything with "pong", but for what is overridden. */
export function botOf(parts: Partial<Bot> = {}): Bot {
  return {
    reply: async () => say('pong'),
    results: async () => [],
    choices: async () => [],
    ...parts,
  };
}

const SECRETS = /interaction-secret|loopback\.token|what is the secret of the house/;

/** The words of a question that must never reach a log. */
export const QUESTION = 'what is the secret of the house';

const open: DiscordHarness[] = [];

/** A harness that is stopped after the test; then it must have asked for nothing wrong and logged no secret. */
export async function start(bot: Bot, options: HarnessOptions = {}): Promise<DiscordHarness> {
  const harness = await startDiscordHarness(bot, options);
  open.push(harness);
  return harness;
}

afterEach(async () => {
  for (const harness of open.splice(0)) {
    await harness.stop();
    expect(harness.server.problems).toEqual([]);
    expect(JSON.stringify(harness.log)).not.toMatch(SECRETS);
  }
});
