import { describe, expect, it } from 'vitest';
import { type } from '../../loopback/discord/interactions.ts';
import { botOf, QUESTION, start } from './fixture.ts';

describe('suggestions while typing', () => {
  it('come from the core, within the limits of Discord', async () => {
    const choices = Array.from({ length: 40 }, (_, index) => ({
      name: `${index} ${'long '.repeat(40)}`,
      value: `v${index}`,
    }));
    const harness = await start(
      botOf({
        choices: async ({ option, value }) => [
          { name: 'too long', value: 'v'.repeat(101) },
          { name: `${option}=${value}`, value: 'q' },
          ...choices,
        ],
      }),
    );
    const typed = type(harness.server, 'ask', 'document', 'ru');
    await harness.answered(typed);
    expect(typed.choices).toHaveLength(25);
    expect(typed.choices).toContainEqual({ name: 'document=ru', value: 'q' });
    expect(typed.choices).toContainEqual({ name: expect.stringMatching(/^0 long .*…$/), value: 'v0' });
  });

  it('are an empty list where the core fails, and the failure is logged without its words', async () => {
    const bot = botOf({ choices: () => Promise.reject(new Error(QUESTION)) });
    const harness = await start(bot);
    const typed = type(harness.server, 'ask', 'question', '');
    await harness.answered(typed);
    expect(typed.choices).toEqual([]);
    expect(harness.log).toContainEqual(
      expect.objectContaining({ level: 'error', message: 'suggestions failed' }),
    );
  });
});
