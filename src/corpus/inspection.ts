import { extname, parse } from 'node:path/posix';
import type { Finding } from '../core/finding.ts';
import { findDocument } from '../core/library.ts';
import type { Document } from '../core/model.ts';
import { MAX_SENTENCE_LENGTH } from '../core/passages.ts';
import { sentencesOf } from '../core/sentences.ts';
import { ACCESS_FILE, idlePatterns, idleText, limitsOf } from '../documents/access.ts';
import { type CorpusReading, type LoadOptions, readCorpus } from '../documents/corpus.ts';
import type { Skipped } from '../documents/files.ts';
import { formatOf } from '../documents/formats.ts';
import { readOwnerFile } from '../documents/owner-file.ts';
import { SETTINGS_FILE } from '../documents/settings.ts';
import { SYNONYMS_FILE } from '../documents/synonyms.ts';
import { examineQuestions, QUESTIONS_FILE } from '../evaluation/questions.ts';

/** What is wrong with a file: `fail` where it does not do what its owner put it there for. */
export interface FileFinding extends Finding {
  readonly state: 'warn' | 'fail';
  /** Path relative to the corpus folder, with `/` between folders. */
  readonly file: string;
  /** From 1, where it is known. */
  readonly line?: number;
  readonly advice: string;
}

/** What a folder holds, and what its owner should know about it. */
export interface Inspection extends CorpusReading {
  /** By file and line. */
  readonly findings: readonly FileFinding[];
}

/** A few come from odd files; more mean that the file was read in a wrong encoding. */
const MAX_REPLACEMENTS = 3;
/** Of a text, to find it again, in UTF-16 units. */
const MAX_SHOWN = 40;
const OWNER_FILES = [QUESTIONS_FILE, SETTINGS_FILE, SYNONYMS_FILE, ACCESS_FILE];

/**
 * Reads the folder as a start does.
 *
 * @throws {SetupError} where the folder is missing.
 */
export async function inspectCorpus(
  folder: string,
  options: Pick<LoadOptions, 'onProgress'> = {},
): Promise<Inspection> {
  const reading = await readCorpus(folder, options);
  const { documents, skipped, others, remarks } = reading;
  const findings = [
    ...skipped.flatMap(aboutSkipped),
    ...documents.flatMap(aboutDocument),
    ...remarks.map(({ file, what, advice }) => warnOf(file, what, advice)),
    ...aboutTwins(documents),
    ...aboutOthers(others.filter((file) => !skipped.some((each) => each.file === file))),
    ...aboutRules(reading),
    ...(await aboutQuestions(folder, documents)),
  ];
  return { ...reading, findings: findings.sort(byPlace) };
}

function aboutSkipped({ file, reason }: Skipped): readonly FileFinding[] {
  // The owner's files name every line that is wrong, one after the other.
  return reason.split(/; (?=line \d+: )/u).map((part) => failOf(file, part));
}

/** What a reason says: "line 3: what is wrong; what to do". */
function failOf(file: string, reason: string): FileFinding {
  const [, line, said = reason] = /^line (\d+): (.*)$/su.exec(reason) ?? [];
  const at = said.lastIndexOf('; ');
  return {
    ...{ state: 'fail', file, text: at < 0 ? said : said.slice(0, at) },
    ...(line === undefined ? {} : { line: Number(line) }),
    advice: at < 0 ? 'Mend it.' : sentence(said.slice(at + 2)),
  };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function warnOf(file: string, text: string, advice: string): FileFinding {
  return { state: 'warn', file, text, advice };
}

function aboutDocument(document: Document): readonly FileFinding[] {
  const { id, language, text } = document;
  const findings: FileFinding[] = [];
  if (language === 'und') findings.push(warnOf(id, 'its language is not known', languageAdvice(id)));
  const replaced = text.split('\uFFFD').length - 1;
  if (replaced > MAX_REPLACEMENTS) {
    const what = `${replaced} characters could not be read`;
    findings.push(warnOf(id, what, 'Save it again from its source as UTF-8.'));
  }
  return [...findings, ...aboutLength(document)];
}

function languageAdvice(id: string): string {
  switch (formatOf(id)) {
    case 'markdown':
      return 'Name it in the front matter, such as "language: en".';
    case 'html':
      return 'Name it, such as <html lang="en">.';
    default:
      return 'Put a sentence or two more in it, or name it in the front matter of a .md file.';
  }
}

/** Passages end where sentences end; what is too long for one is cut somewhere. Code has no sentences. */
function aboutLength({ id, language, text, blocks }: Document): readonly FileFinding[] {
  return blocks
    .filter(({ kind, start, end }) => kind !== 'code' && end - start > MAX_SENTENCE_LENGTH)
    .flatMap(({ start, end }) => sentencesOf(text, language, start, end))
    .filter(({ start, end }) => end - start > MAX_SENTENCE_LENGTH)
    .map(({ start, end }) => ({
      ...warnOf(
        id,
        `${end - start} characters without the end of a sentence, from ${shown(text.slice(start, end))}`,
        'Put full stops or empty lines in between; until then quotes of it end in the middle.',
      ),
      // Only plain text is the file itself.
      ...(formatOf(id) === 'text' ? { line: text.slice(0, start).split('\n').length } : {}),
    }));
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, MAX_SHOWN).replace(/\s+/gu, ' '));
}

/** Documents that cannot be told apart, by what they say or by what they are called. */
function aboutTwins(documents: readonly Document[]): readonly FileFinding[] {
  const texts = Map.groupBy(documents, ({ text }) => text.replace(/\s+/gu, ' ').trim());
  const titles = Map.groupBy(documents, ({ title }) => title);
  return documents.flatMap(({ id, title, text }) => {
    const [same] = othersOf(id, texts.get(text.replace(/\s+/gu, ' ').trim()));
    const [namesake] = othersOf(id, titles.get(title));
    if (same !== undefined) return [warnOf(id, `${same.id} has the same text`, 'Remove one of them.')];
    if (namesake === undefined) return [];
    const what = `another document has the title ${JSON.stringify(title)}, too: ${namesake.id}`;
    return [warnOf(id, what, 'Give each its own.')];
  });
}

function othersOf(id: string, group: readonly Document[] = []): readonly Document[] {
  return group.filter((other) => other.id !== id);
}

/** What is limited to no purpose: a rule whose documents have other names by now, and documents that nobody sees. */
function aboutRules({ access = [], documents }: CorpusReading): readonly FileFinding[] {
  const nowhere = documents.filter(({ id }) => limitsOf(access, id).some((places) => places.length === 0));
  return [
    ...idlePatterns(access, documents).map((each) => {
      const [what = '', then = ''] = idleText(each).split('; ');
      return warnOf(ACCESS_FILE, what, `${sentence(then)} Correct the name, or remove it.`);
    }),
    ...nowhere.map(({ id }) => warnOf(id, 'it is shown nowhere', NOWHERE_ADVICE)),
  ];
}

const NOWHERE_ADVICE = `That is what ${ACCESS_FILE} says; name a place there, or leave it.`;

/** One finding for all files of a kind in a folder: saved pages come with crowds of pictures. */
function aboutOthers(others: readonly string[]): readonly FileFinding[] {
  const foreign = others.filter((file) => !OWNER_FILES.includes(file));
  const kinds = Map.groupBy(foreign, (file) => /^(?:.*\/)?/u.exec(file)?.[0] + extname(file).toLowerCase());
  return [...kinds.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const meant = OWNER_FILES.find((name) => parse(name).name === parse(first).name.toLowerCase());
    if (meant !== undefined && /^\.ya?ml$/iu.test(extname(first))) {
      return [failOf(first, `it is not read under this name; put it into the folder itself as ${meant}`)];
    }
    const few = more.length === 0 ? '' : ` (nor are ${more.length} more of its kind beside it)`;
    return [warnOf(first, `it is no document, and not read${few}`, UNKNOWN_ADVICE)];
  });
}

const UNKNOWN_ADVICE = 'Save it as .txt, .md, .html, .pdf or .docx if it is meant to be read, or leave it.';

async function aboutQuestions(
  folder: string,
  documents: readonly Document[],
): Promise<readonly FileFinding[]> {
  const source = await readOwnerFile(folder, QUESTIONS_FILE).catch(() => null);
  if (source === undefined) return [];
  if (source === null) {
    return [failOf(QUESTIONS_FILE, 'it cannot be read; make it a text file that this user may read')];
  }
  const { questions, problems } = examineQuestions(source);
  const library = { documents: new Map(documents.map((document) => [document.id, document])) };
  const lost = questions.filter(
    ({ document }) => document !== undefined && findDocument(library, document) === undefined,
  );
  return [
    ...problems.map(({ line, what }) =>
      failOf(QUESTIONS_FILE, `${line === undefined ? '' : `line ${line}: `}${what}`),
    ),
    ...lost.map(({ line, document }) =>
      failOf(
        QUESTIONS_FILE,
        `line ${line}: there is no document ${JSON.stringify(document)}; give the path of one in the folder`,
      ),
    ),
  ];
}

function byPlace(a: FileFinding, b: FileFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
