import { says } from './exact-places.ts';
import { fingerprint } from './fingerprint.ts';
import type { Library } from './library.ts';
import { mediumDate } from './locale.ts';
import { sayIn } from './messages/say.ts';
import type { Quote, Reply, ReplyBlock } from './model.ts';
import type { Past } from './past.ts';
import type { Lasting } from './posted.ts';
import { quotePassage } from './quotes.ts';
import { passageOfReceipt } from './receipts.ts';
import { type Trace, trace } from './tracing.ts';

/** How a posted reply has to read now. */
export interface Correction {
  /** Equal names mean equal corrections; empty where nothing is to be corrected. */
  readonly name: string;
  /** True where nobody can say what became of some quote, as of one whose document may no longer be seen there. */
  readonly untold: boolean;
  /** The same in more and in fewer words, for messages that have little room left. */
  readonly replies: readonly Reply[];
}

/** For how long what was posted is corrected, and remembered for that. */
export const POST_DAYS = 30;

type Corrected = Extract<Trace, { kind: 'changed' | 'gone' }>;

/** What became of the quotes of a reply, by their place in it; `undefined` where that cannot be told at the moment. */
export async function correct(
  library: Library,
  lasting: Lasting,
  past: Past | undefined,
): Promise<Correction | undefined> {
  const found = new Map<number, Corrected>();
  let untold = false;
  for (const [at, block] of lasting.blocks.entries()) {
    if (block.kind !== 'quote' || block.quote.receipt === undefined) continue;
    if (isStillSaid(library, block.quote)) continue;
    const traced = await trace(library, block.quote.receipt, past);
    if (traced.kind === 'away') return undefined;
    if (traced.kind === 'changed' || traced.kind === 'gone') found.set(at, traced);
    else untold = true;
  }
  const name = found.size === 0 ? '' : fingerprint(JSON.stringify([...found].map(nameOf)));
  const replies =
    found.size === 0 ? [replyOf(lasting, () => [])] : [full, brief].map((form) => form(lasting, found));
  return { name, untold, replies };
}

/** True where the documents hold a passage, or one of its own words, wherever they have moved to. */
function isStillSaid(library: Library, { document: id, receipt, text }: Quote): boolean {
  if (receipt !== undefined && passageOfReceipt(library, receipt) !== undefined) return true;
  const document = library.documents.get(id);
  if (document !== undefined) return says(library, document, text);
  // A file that was given another name says what it said.
  return [...library.documents.values()].some((each) => says(library, each, text));
}

function nameOf([at, traced]: readonly [number, Corrected]): readonly unknown[] {
  const now = traced.kind === 'changed' ? traced.quote.receipt : '';
  return [at, traced.receipt, traced.former.goneMs, now];
}

function full(lasting: Lasting, found: ReadonlyMap<number, Corrected>): Reply {
  const say = sayIn(lasting.locale);
  return replyOf(lasting, (block, at) => {
    const traced = found.get(at);
    if (traced === undefined) return [];
    const date = dateOf(traced, lasting.locale);
    const then: ReplyBlock = { kind: 'text', text: say('correction.then') };
    if (traced.kind === 'gone')
      return [then, block, { kind: 'text', text: say('correction.gone', { date }) }];
    const { document, passage } = traced;
    const quote = quotePassage(document, passage, { sentence: passage.sentences[0] ?? passage });
    return [
      then,
      block,
      { kind: 'text', text: say('correction.changed', { date }) },
      { kind: 'quote', quote },
    ];
  });
}

function brief(lasting: Lasting, found: ReadonlyMap<number, Corrected>): Reply {
  const say = sayIn(lasting.locale);
  return replyOf(lasting, (block, at) => {
    const traced = found.get(at);
    if (traced === undefined) return [];
    const date = dateOf(traced, lasting.locale);
    const text =
      traced.kind === 'gone'
        ? say('correction.gone', { date })
        : say('correction.brief', { date, receipt: traced.receipt });
    return [block, { kind: 'text', text }];
  });
}

/** `instead` gives what stands in the place of a block; nothing leaves it as it is. */
function replyOf(
  { blocks, buttons }: Lasting,
  instead: (block: ReplyBlock, at: number) => readonly ReplyBlock[],
): Reply {
  const amended = blocks.flatMap((block, at) => {
    const other = instead(block, at);
    return other.length === 0 ? [block] : other;
  });
  return { blocks: amended, buttons, private: false, replaces: true };
}

/** The day on which the change was noticed: the same in every process, so that a repeated correction is the same. */
function dateOf({ former }: Corrected, locale: string): string {
  return mediumDate(new Date(former.goneMs).toISOString().slice(0, 10), locale);
}
