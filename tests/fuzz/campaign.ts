import fc from 'fast-check';
import { createLibrary, type Library } from '../../src/core/library.ts';
import type { Job } from '../../src/documents/parse.ts';
import type { Problems } from './checks.ts';
import { anyFile } from './files.ts';
import { type Material, sentencesOf } from './material.ts';
import {
  createStand,
  type Finding,
  inThisThread,
  probeDocument,
  probeQuestion,
  type Setting,
  type Stand,
  type Target,
} from './probe.ts';
import { type Asked, anyCut, anyQuestion, cutFrom } from './questions.ts';
import { wallClock, workClock } from './stopwatch.ts';

/** How much is tried; equal seeds try the same in the same order. */
export interface CampaignOptions {
  readonly target: Target;
  readonly material: Material;
  /** Asked of the real documents; the made-up ones are asked some more. */
  readonly questions: number;
  readonly documents: number;
  readonly seed: number;
  /** After which no slice begins. */
  readonly maxMs: number;
  /** How long the code under test may take for one question, and for one document; a second unless given. */
  readonly maxCaseMs?: number;
  readonly listener?: Listener;
}

/** Told what happens while it happens, as a long run may be ended from outside. */
export interface Listener {
  /** Before each case, as somebody reads it: a case that never ends can only be told from outside. */
  beginning(one: { readonly seed: number; readonly input: string }): void;
  failed(failure: Failure): void;
  /** After each slice. */
  passed(result: CampaignResult): void;
}

/** Something that must not happen, made as small as it goes. */
export interface Failure {
  /** With it and the same numbers the failure comes first. */
  readonly seed: number;
  readonly problems: string;
  readonly input: string;
}

/** The longest that the code under test took for one case. */
interface Slowest {
  readonly ms: number;
  readonly seed: number;
}

export interface CampaignResult {
  readonly questions: number;
  readonly answered: number;
  readonly documents: number;
  readonly read: number;
  readonly slowestQuestion: Slowest;
  readonly slowestDocument: Slowest;
  readonly failures: readonly Failure[];
  /** With this seed a further run goes on from here. */
  readonly next: number;
}

/** What takes longer is a hang. */
const MAX_CASE_MS = 1_000;

/** Cases of one seed: small enough that a failure is found again in seconds. */
const SLICE_QUESTIONS = 200;
const SLICE_DOCUMENTS = 20;

/** Failures that are worth reading at once. */
const MAX_FAILURES = 5;

/** A failure is made smaller for so long at most. */
const MAX_SHRINK_MS = 60_000;

interface Tally {
  questions: number;
  answered: number;
  documents: number;
  read: number;
  slowestQuestion: Slowest;
  slowestDocument: Slowest;
}

/** Puts hostile and ordinary questions and documents through the code that the bot runs, slice by slice. */
export async function runCampaign(options: CampaignOptions): Promise<CampaignResult> {
  const { questions, documents, seed, maxMs } = options;
  const deadline = performance.now() + maxMs;
  const none = { ms: 0, seed };
  const tally: Tally = {
    questions: 0,
    answered: 0,
    documents: 0,
    read: 0,
    slowestQuestion: none,
    slowestDocument: none,
  };
  const failures: Failure[] = [];
  const libraries = options.material.collections.map((documents) => createLibrary(documents));
  const slices = Math.ceil(Math.max(questions / SLICE_QUESTIONS, documents / SLICE_DOCUMENTS));
  const stand = createStand();
  let next = seed;
  const result = (): CampaignResult => ({ ...tally, failures, next });
  for (let slice = 0; slice < slices; slice += 1) {
    if (failures.length >= MAX_FAILURES || performance.now() > deadline) break;
    const library = libraries[next % libraries.length] ?? createLibrary([]);
    const scene = { ...options, library, tally, stand, seed: next };
    for (const found of [
      ...(await tryQuestions(scene, share(questions, SLICE_QUESTIONS, slice))),
      ...(await tryDocuments(scene, share(documents, SLICE_DOCUMENTS, slice))),
    ]) {
      failures.push(found);
      options.listener?.failed(found);
    }
    next += 1;
    options.listener?.passed(result());
  }
  return result();
}

function share(total: number, slice: number, at: number): number {
  return Math.max(0, Math.min(slice, total - at * slice));
}

interface Scene extends CampaignOptions {
  readonly library: Library;
  readonly tally: Tally;
  readonly stand: Stand;
}

function tryQuestions(scene: Scene, runs: number): Promise<readonly Failure[]> {
  const own = sentencesOf([...scene.library.documents.values()]);
  const arbitrary = anyQuestion([...scene.material.questions, ...own]);
  return attempt({
    scene,
    runs,
    arbitrary,
    check: (asked) => ask(scene, scene.library, asked),
    show: showQuestion,
  });
}

function tryDocuments(scene: Scene, runs: number): Promise<readonly Failure[]> {
  const { questions, collections } = scene.material;
  const arbitrary = fc.record({
    file: anyFile(sentencesOf(collections.flat())),
    asked: fc.array(anyQuestion(questions), { maxLength: 1 }),
    cuts: fc.array(anyCut, { minLength: 1, maxLength: 2 }),
  });
  return attempt({
    scene,
    runs,
    arbitrary,
    async check({ file, asked, cuts }) {
      const { tally, seed, listener } = scene;
      listener?.beginning({ seed, input: showFile(file) });
      const { problems, ms, library, document } = await patiently(scene, (setting) =>
        probeDocument(setting, file),
      );
      tally.documents += 1;
      tally.slowestDocument = slower(tally.slowestDocument, ms, seed);
      if (!library || !document) return problems;
      tally.read += 1;
      const own = cuts.map((cut): Asked => ({ text: cutFrom(document.text, cut), way: 'ask' }));
      const found = [...problems];
      for (const each of [...own, ...asked]) found.push(...(await ask(scene, library, each)));
      return found;
    },
    show: ({ file, asked, cuts }) =>
      `${showFile(file)}\n${asked.map(showQuestion).join('\n')} ${JSON.stringify(cuts)}`,
  });
}

async function ask(scene: Scene, library: Library, asked: Asked): Promise<Problems> {
  const { tally, seed, listener } = scene;
  listener?.beginning({ seed, input: showQuestion(asked) });
  const { problems, ms, answered } = await patiently(scene, (setting) =>
    probeQuestion(setting, library, asked),
  );
  tally.questions += 1;
  if (answered) tally.answered += 1;
  tally.slowestQuestion = slower(tally.slowestQuestion, ms, seed);
  return problems;
}

function slower(slowest: Slowest, ms: number, seed: number): Slowest {
  return ms > slowest.ms ? { ms, seed } : slowest;
}

/** What was slow is tried again by the work of this thread, as the machine may be busy; the faster time counts. */
async function patiently<T extends Finding>(
  { maxCaseMs = MAX_CASE_MS, target, stand }: Scene,
  probe: (setting: Setting) => Promise<T>,
): Promise<T> {
  const first = await probe({ target, stand, clock: wallClock });
  if (first.ms <= maxCaseMs) return first;
  const second = await probe({ target: inThisThread(target), stand, clock: workClock });
  const ms = Math.min(first.ms, second.ms);
  const slow = ms > maxCaseMs ? [`took ${Math.round(ms)} ms`] : [];
  return { ...second, ms, problems: [...first.problems, ...second.problems, ...slow] };
}

interface Attempt<T> {
  readonly scene: Scene;
  readonly runs: number;
  readonly arbitrary: fc.Arbitrary<T>;
  readonly check: (value: T) => Promise<Problems>;
  readonly show: (value: T) => string;
}

async function attempt<T>({ scene, runs, arbitrary, check, show }: Attempt<T>): Promise<readonly Failure[]> {
  if (runs === 0) return [];
  let untilMs = Number.POSITIVE_INFINITY;
  const property = fc.asyncProperty(arbitrary, async (value) => {
    // What is not tried any more counts as sound, so the smallest failure so far stands.
    if (performance.now() > untilMs) return;
    const problems = await check(value);
    if (problems.length === 0) return;
    untilMs = Math.min(untilMs, performance.now() + MAX_SHRINK_MS);
    throw new Error([...new Set(problems)].join('\n'));
  });
  const { seed } = scene;
  const details = await fc.check(property, { seed, numRuns: runs });
  if (!details.failed) return [];
  const { counterexample, errorInstance } = details;
  const problems =
    errorInstance instanceof Error ? errorInstance.message : 'a slice that ended for no known reason';
  return [{ seed, problems, input: counterexample === null ? '' : show(counterexample[0]) }];
}

function showQuestion({ text, way }: Asked): string {
  return `${way} ${JSON.stringify(text)}`;
}

/** Text as text where it can be typed again; anything else in base64. */
function showFile({ id, format, bytes }: Job): string {
  const text = new TextDecoder().decode(bytes);
  const faithful = Buffer.from(text).equals(bytes);
  const content = faithful ? JSON.stringify(text) : `base64 ${Buffer.from(bytes).toString('base64')}`;
  return `${JSON.stringify(id)} (${format}) ${content}`;
}
