import { COMMANDS } from '../core/commands.ts';
import type { Bot, ButtonEvent, CommandEvent, Event, Reply } from '../core/model.ts';
import type { Metrics, Outcome } from './metrics.ts';

const QUESTION = 'ask';

/** The same bot, with each event counted and timed. `now` gives milliseconds that never step back. */
export function measured(bot: Bot, metrics: Metrics, now: () => number): Bot {
  async function measure<Result>(
    event: Event,
    work: () => Promise<Result>,
    outcomeOf: (result: Result) => Outcome,
  ): Promise<Result> {
    const { platform } = event.place;
    const startMs = now();
    metrics.began(platform);
    let outcome: Outcome = 'failed';
    try {
      const result = await work();
      outcome = outcomeOf(result);
      return result;
    } finally {
      metrics.observe({ platform, kind: kindOf(event), outcome, seconds: (now() - startMs) / 1000 });
    }
  }

  return {
    reply: (event) =>
      measure(
        event,
        () => bot.reply(event),
        (reply) => outcomeOf(event, reply),
      ),
    results: (event) =>
      measure(
        event,
        () => bot.results(event),
        (results) => (results.length > 0 ? 'answered' : 'abstained'),
      ),
    choices: (event) =>
      measure(
        event,
        () => bot.choices(event),
        () => 'shown',
      ),
  };
}

/** The name of a command may be anything that a person typed, so only known ones become a label. */
function kindOf(event: Event): string {
  if (event.kind !== 'command') return event.kind;
  return COMMANDS.some(({ name }) => name === event.command) ? event.command : 'other';
}

function outcomeOf(event: CommandEvent | ButtonEvent, reply: Reply | undefined): Outcome {
  if (reply === undefined) return 'silent';
  if (event.kind !== 'command' || event.command !== QUESTION) return 'shown';
  if (reply.blocks.some((block) => block.kind === 'quote')) return 'answered';
  // What turns a question away is told to its asker alone, though nobody asked for that.
  return reply.private && event.options.private !== 'true' ? 'declined' : 'abstained';
}
