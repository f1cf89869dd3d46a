import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EVERY_DAY } from '../../src/schedule/days.ts';
import { DATABASE_FILE } from '../../src/storage/open.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { createLanguage, writeDocuments, writeQuestions } from '../text.ts';
import { type Platforms, readers, startPlatforms } from './platforms.ts';
import { type Program, startProgram } from './program.ts';

/** The program as it is shipped, in front of both platforms, with documents to ask about and digests to post. */
export interface Stage {
  readonly platforms: Platforms;
  readonly program: Program;
  readonly ask: (index: number, answered: () => void) => void;
}

const SEED = 7;
const PASSAGES = 1_000;
const QUESTIONS = 2_000;
const MINUTE_MS = 60_000;

/** Sets the stage, with so many digests due from the start, for as long as `work` takes. */
export async function onStage<Result>(
  digests: number,
  work: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-load-'));
  const platforms = await startPlatforms();
  try {
    const questions = writeCorpus(join(folder, 'corpus'));
    const dataDir = join(folder, 'data');
    await subscribe(dataDir, digests);
    const settings = { CORPUS_DIR: join(folder, 'corpus'), DATA_DIR: dataDir };
    const program = await startProgram(folder, { ...settings, ...platforms.environment });
    const ask: Stage['ask'] = (index, answered) =>
      platforms.ask(index, questions[index % questions.length] ?? '', answered);
    try {
      return await work({ platforms, program, ask });
    } finally {
      await program.stop();
    }
  } finally {
    await platforms.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes generated documents, and returns questions about them. */
function writeCorpus(folder: string): readonly string[] {
  const documents = writeDocuments(createLanguage(SEED), PASSAGES, SEED);
  mkdirSync(folder);
  // A plain text file parts its paragraphs by blank lines.
  for (const { id, text } of documents) writeFileSync(join(folder, id), text.replaceAll('\n', '\n\n'));
  return writeQuestions(documents, QUESTIONS, SEED);
}

/** Fills the database as if so many people had asked for a digest of this minute. */
async function subscribe(dataDir: string, count: number): Promise<void> {
  mkdirSync(dataDir);
  const storage = await openSqlite(join(dataDir, DATABASE_FILE));
  const nowMs = Date.now();
  const instantMs = nowMs - (nowMs % MINUTE_MS);
  const instant = new Date(instantMs).toISOString();
  for (const id of readers(count)) {
    await storage.subscriptions.save({
      place: { platform: 'telegram', id, direct: true },
      time: instant.slice(11, 16),
      timezone: 'UTC',
      days: EVERY_DAY,
      length: 3,
      onlyNew: false,
      locale: 'en',
      state: 'active',
      next: { date: instant.slice(0, 10), instantMs },
      createdMs: instantMs,
      updatedMs: instantMs,
    });
  }
  await storage.close();
}
