import { afterEach, expect } from 'vitest';
import { openStage, type Stage } from '../gaps/stage.ts';
import { type DiscordHarness, startDiscordHarness } from '../loopback/discord/harness.ts';

/** What stands on it until the test at hand is over. */
interface DiscordStage {
  readonly stage: Stage;
  readonly discord: DiscordHarness;
}

let open: DiscordStage | undefined;

/** Ends what a test has opened, and fails it where the bot called Discord wrongly. */
export function endAfterEach(): void {
  afterEach(async () => {
    const problems = open?.discord.server.problems ?? [];
    await open?.discord.stop();
    await open?.stage.stop();
    open = undefined;
    expect(problems).toEqual([]);
  });
}

/** A bot with a database of its own, connected to a loopback Discord. */
export async function openDiscordStage(): Promise<DiscordStage> {
  const stage = await openStage();
  const discord = await startDiscordHarness(stage.bot, { onAccess: stage.service.onAccess });
  open = { stage, discord };
  await stage.serve(discord.adapter);
  return open;
}
