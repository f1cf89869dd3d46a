import { type Job, parse } from './parse.ts';
import { reasonOf } from './parsed.ts';
import type { Outcome } from './parser.ts';

/** The far side of a parser: one job after another, each answered once. */
process.on('message', async (job: Job) => {
  process.send?.(await outcomeOf(job));
});

async function outcomeOf(job: Job): Promise<Outcome> {
  try {
    return await parse(job);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}
