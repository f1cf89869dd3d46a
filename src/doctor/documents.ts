import { type Finding, fault, fine, warning } from '../core/finding.ts';
import type { Document } from '../core/model.ts';
import { passagesOf } from '../core/passages.ts';
import { loadCorpus } from '../documents/corpus.ts';
import { formatOf } from '../documents/formats.ts';
import { SetupError } from '../errors.ts';

/** A few come from odd files; more mean that the file was read in a wrong encoding. */
const MAX_REPLACEMENTS = 3;

/** Reads the folder as a start does, and tells of each document and of each file that is left out. */
export async function diagnoseDocuments(folder: string): Promise<readonly Finding[]> {
  try {
    const { documents, skipped } = await loadCorpus(folder);
    const titles = new Map<string, number>();
    for (const { title } of documents) titles.set(title, (titles.get(title) ?? 0) + 1);
    return [
      ...documents.flatMap((document) => aboutDocument(document, (titles.get(document.title) ?? 0) > 1)),
      ...skipped.map(({ file, reason }) => warning(`${file} is left out.`, reason)),
    ];
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return [fault('There is nothing to answer from.', error.message)];
  }
}

function aboutDocument(document: Document, titleIsShared: boolean): readonly Finding[] {
  const { id, title, language, text } = document;
  const passages = passagesOf(document).length;
  const facts = `${formatOf(id)}, language ${language}, ${passages} ${passages === 1 ? 'passage' : 'passages'}`;
  const replaced = text.split('\uFFFD').length - 1;
  return [
    passages === 0
      ? warning(`${id}: ${facts}.`, 'It holds headings only: add the text, or remove the file.')
      : fine(`${id}: ${facts}.`),
    ...(language === 'und'
      ? [warning(`${id}: its language is not known.`, 'Name it in the front matter, such as "language: en".')]
      : []),
    ...(replaced > MAX_REPLACEMENTS
      ? [warning(`${id}: ${replaced} characters could not be read.`, 'Save the file as UTF-8.')]
      : []),
    ...(titleIsShared
      ? [
          warning(
            `${id}: another document has the title ${JSON.stringify(title)}, too.`,
            'Give each its own.',
          ),
        ]
      : []),
  ];
}
