import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parse as parseYaml } from 'yaml';
import type { Document } from '../../src/core/model.ts';
import { formatOf } from '../../src/documents/formats.ts';
import { parse } from '../../src/documents/parse.ts';

/** Real documents and questions, from which ordinary cases are made and which hostile ones are mixed with. */
export interface Material {
  /** Documents that are served together: the shipped ones, those of each language, and all. */
  readonly collections: readonly (readonly Document[])[];
  /** In every language that there are labelled questions in. */
  readonly questions: readonly string[];
}

const CORPUS = 'corpus/*.{md,txt,html}';
const LANGUAGES = 'tests/fixtures/languages/*';

/** A sentence as a piece of a made-up document, in UTF-16 units. */
const MAX_SENTENCE = 300;

/** Reads the shipped documents and questions, and those that the tests have in other languages. */
export async function loadMaterial(): Promise<Material> {
  const folders = globSync(LANGUAGES).sort();
  const collections = await Promise.all(
    [CORPUS, ...folders.map((folder) => `${folder}/corpus/*.txt`)].map(read),
  );
  const shipped = parseYaml(await readFile('corpus/questions.yml', 'utf8')) as {
    readonly question: string;
  }[];
  const labelled = await Promise.all(folders.map((folder) => questionsOf(`${folder}/questions.jsonl`)));
  return {
    collections: [...collections, collections.flat()],
    questions: [...shipped.map(({ question }) => question), ...labelled.flat()],
  };
}

/** Their blocks, long ones cut. */
export function sentencesOf(documents: readonly Document[]): readonly string[] {
  return documents.flatMap(({ text, blocks }) =>
    blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + MAX_SENTENCE)).toWellFormed()),
  );
}

function read(pattern: string): Promise<readonly Document[]> {
  return Promise.all(globSync(pattern).sort().map(documentOf));
}

async function documentOf(path: string): Promise<Document> {
  const format = formatOf(path);
  if (format === undefined) throw new Error(`${path}: no document`);
  const { document } = await parse({ id: path, format, bytes: new Uint8Array(await readFile(path)) });
  return document;
}

async function questionsOf(path: string): Promise<readonly string[]> {
  const lines = (await readFile(path, 'utf8')).trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { readonly question: string }).question);
}
