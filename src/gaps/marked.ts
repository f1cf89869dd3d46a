import { pickLine } from '../core/digest-reply.ts';
import { fingerprint } from '../core/fingerprint.ts';
import type { Library } from '../core/library.ts';
import { sayIn } from '../core/messages/say.ts';
import type { Storage } from '../storage/contract.ts';
import type { VoteCount } from '../storage/feedback.ts';

/** An answer that readers marked wrong or not helpful. */
export interface MarkedAnswer {
  readonly votes: VoteCount;
  /** Where it stands and how it begins, in one line. */
  readonly place: string;
  /** False where its wording has been changed since. */
  readonly stands: boolean;
}

/**
 * The answers that readers like least, found again in the documents of now; those of documents that `shows` hides left
 * out. `locale` is a BCP 47 tag.
 */
export async function markedAnswers(
  { feedback }: Pick<Storage, 'feedback'>,
  library: Library,
  options: {
    readonly since?: string;
    readonly limit: number;
    readonly locale: string;
    readonly shows: (document: string) => boolean;
  },
): Promise<readonly MarkedAnswer[]> {
  const { shows, locale, ...wanted } = options;
  const say = sayIn(locale);
  const disliked = await feedback.disliked(wanted);
  return disliked
    .filter(({ document }) => shows(document))
    .map((votes) => {
      const number = passageNumber(library, votes);
      const stands = number !== undefined;
      const place = stands
        ? pickLine(library, number)
        : say('gaps.changedSince', { document: votes.document });
      return { votes, stands, place };
    });
}

function passageNumber(library: Library, { document, passage }: VoteCount): number | undefined {
  const text = library.documents.get(document)?.text ?? '';
  const { first, end } = library.ranges.get(document) ?? { first: 0, end: 0 };
  const at = library.passages
    .slice(first, end)
    .findIndex((each) => fingerprint(text.slice(each.start, each.end)) === passage);
  return at === -1 ? undefined : first + at;
}
