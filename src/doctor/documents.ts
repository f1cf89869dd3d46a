import { type AccessRule, outdatedRules, placeNamed } from '../core/access.ts';
import { type Finding, fault, fine, warning } from '../core/finding.ts';
import type { Document, Place } from '../core/model.ts';
import { passagesOf } from '../core/passages.ts';
import { type FileFinding, inspectCorpus } from '../corpus/inspection.ts';
import { counted, printable } from '../corpus/printable.ts';
import { ACCESS_FILE, isAccessFile, limitsOf, outdatedText, shownText } from '../documents/access.ts';
import { nothingToServe } from '../documents/corpus.ts';
import { formatOf } from '../documents/formats.ts';
import { SETTINGS_FILE } from '../documents/settings.ts';
import { SetupError } from '../errors.ts';
import type { Moves } from '../storage/moves.ts';

/**
 * Reads the folder as a start does, and tells of each document and of all that its owner should know. `moves` are the
 * groups that have another id than before, as far as the bot has noticed.
 */
export async function diagnoseDocuments(folder: string, moves: Moves): Promise<readonly Finding[]> {
  try {
    const { documents, access, skipped, findings } = await inspectCorpus(folder);
    const shown = (id: string) => (access === undefined ? NOT_SHOWN : shownText(limitsOf(access, id)));
    const about = [
      ...documents.map((each) => factsOf(each, shown(each.id))),
      ...findings.map((each) => findingOf(each, access === undefined)),
      ...aboutMoves(access ?? [], moves),
    ];
    if (documents.length > 0) return about;
    return [fault('There is nothing to answer from.', nothingToServe(folder, skipped)), ...about];
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return [fault('There is nothing to answer from.', error.message)];
  }
}

function aboutMoves(rules: readonly AccessRule[], moves: Moves): readonly Finding[] {
  const renamed = ({ platform, id }: Place) => {
    const name = moves.get(`${platform}:${id}`);
    return name === undefined ? undefined : placeNamed(name);
  };
  return outdatedRules(rules, renamed).map((outdated) => {
    const { text, advice } = outdatedText(outdated);
    return warning(printable(`${ACCESS_FILE}: ${text}.`), printable(advice));
  });
}

/** A start refuses to serve anybody as long as the owner's rules cannot be read. */
const NOT_SHOWN = 'shown to nobody until the rules can be read';

function factsOf(document: Document, shown: string): Finding {
  const { id, language } = document;
  const count = counted(passagesOf(document).length, 'passage');
  return fine(printable(`${id}: ${formatOf(id)}, language ${language}, ${count}, ${shown}.`));
}

/** The bot runs without a file that it cannot use, but for the owner's word on who may see what, and on what is kept of people. */
function findingOf({ state, file, line, text, advice }: FileFinding, unruled: boolean): Finding {
  const stops = state === 'fail' && ((unruled && isAccessFile(file)) || file === SETTINGS_FILE);
  const told = [
    printable(`${file}${line === undefined ? '' : `:${line}`}: ${text}.`),
    printable(advice),
  ] as const;
  return stops ? fault(...told) : warning(...told);
}
