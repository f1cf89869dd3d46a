import { type Finding, fault, fine, warning } from '../core/finding.ts';
import type { Document } from '../core/model.ts';
import { passagesOf } from '../core/passages.ts';
import { type FileFinding, inspectCorpus } from '../corpus/inspection.ts';
import { counted, printable } from '../corpus/printable.ts';
import { nothingToServe } from '../documents/corpus.ts';
import { formatOf } from '../documents/formats.ts';
import { SetupError } from '../errors.ts';

/** Reads the folder as a start does, and tells of each document and of all that its owner should know. */
export async function diagnoseDocuments(folder: string): Promise<readonly Finding[]> {
  try {
    const { documents, skipped, findings } = await inspectCorpus(folder);
    const about = [...documents.map(factsOf), ...findings.map(findingOf)];
    if (documents.length > 0) return about;
    return [fault('There is nothing to answer from.', nothingToServe(folder, skipped)), ...about];
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return [fault('There is nothing to answer from.', error.message)];
  }
}

function factsOf(document: Document): Finding {
  const { id, language } = document;
  const count = counted(passagesOf(document).length, 'passage');
  return fine(printable(`${id}: ${formatOf(id)}, language ${language}, ${count}.`));
}

/** The bot runs without a file that it cannot use, so that none of these is a failure of the installation. */
function findingOf({ file, line, text, advice }: FileFinding): Finding {
  return warning(printable(`${file}${line === undefined ? '' : `:${line}`}: ${text}.`), printable(advice));
}
