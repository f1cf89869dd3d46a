import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { SetupError } from '../errors.ts';
import { RESULT } from './result.ts';

const RUN = z.object({
  format: z.literal('verbatim-eval-1'),
  sets: z.array(
    z.object({
      name: z.string(),
      values: z.array(
        z.object({
          name: z.string(),
          unit: z.enum(['count', 'share', 'ms', 'characters']),
          value: z.number().optional(),
          interval: z.object({ low: z.number(), high: z.number() }).optional(),
        }),
      ),
      results: z.array(RESULT),
    }),
  ),
});

/** Every answer to one or several data sets, and what it sums up to. */
export type Run = z.infer<typeof RUN>;

/** @throws SetupError where the file cannot be written. */
export async function saveRun(file: string, run: Run): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(run)}\n`);
  } catch (cause) {
    throw new SetupError(`${file}: cannot be written; give a file in a folder that exists`, { cause });
  }
}

/** @throws SetupError where the file is not one that {@link saveRun} wrote. */
export async function loadRun(file: string): Promise<Run> {
  try {
    return RUN.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new SetupError(`${file}: this is not a saved run; write one with --json FILE`, { cause });
  }
}
