import type { Explanation } from './explanation.ts';
import type { Lasting } from './posted.ts';

/** A half-open range `[start, end)` in UTF-16 units of a document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One source, as its parser understood it. */
export interface Document {
  /** Path relative to the corpus folder, with `/` between folders on every system. */
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the main language, such as `en`, `az` or `zh-Hant`; `und` where it is not known. */
  readonly language: string;
  readonly url?: string;
  readonly author?: string;
  /** ISO 8601 calendar date, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly tags: readonly string[];
  /** SHA-256 of the source file in hexadecimal: equal revisions mean equal bytes. */
  readonly revision: string;
  /** What quotes are sliced from. For `.txt` the file itself without its byte-order mark; else the extracted words. */
  readonly text: string;
  /** The structure of `text`: sorted, disjoint, inside it, never empty. */
  readonly blocks: readonly Block[];
}

/** A piece of a document's structure. */
export type Block = HeadingBlock | TextBlock;

interface HeadingBlock extends Span {
  readonly kind: 'heading';
  /** 1 is outermost. */
  readonly level: number;
}

/** A piece of text that is searched and quoted. */
export interface TextBlock extends Span {
  readonly kind: 'paragraph' | 'item' | 'row' | 'quotation' | 'code';
  /** What introduces this block: the line before a list, the header row of a table. */
  readonly lead?: Span;
}

/** What is searched and quoted: one block, or the sentences of a long one that fit together. */
export interface Passage extends Span {
  /** Id of its {@link Document}. */
  readonly document: string;
  readonly kind: TextBlock['kind'];
  /** Heading path, outermost first; empty before the first heading. */
  readonly section: readonly string[];
  readonly lead?: Span;
  /** Sorted, disjoint, and covering every word of the passage. */
  readonly sentences: readonly Span[];
}

/** Exact words of a document: `text === document.text.slice(start, end)`, always. */
export interface Quote extends Span {
  /** Id of its {@link Document}. */
  readonly document: string;
  readonly title: string;
  readonly section: readonly string[];
  readonly url?: string;
  readonly text: string;
  /** Names the passage that it is from, also after an edit of its document. */
  readonly receipt?: string;
  /** The exact words that introduce a list item or a table row, to be shown above it. */
  readonly lead?: string;
  /** The sentence that answers, in units of the document and inside the quote. */
  readonly sentence: Span;
  /** Words that the question and the quote share: sorted, disjoint, inside the quote, in units of the document. */
  readonly highlights: readonly Span[];
}

/** A ranked passage as a quote, with the score that ranked it; higher is better, comparable within one answer only. */
export interface Candidate extends Quote {
  readonly score: number;
}

/** What the core has to say to a question. */
export interface Answer {
  readonly question: string;
  readonly answered: boolean;
  /** Calibrated probability, from 0 to 1, that the first quote holds the answer. */
  readonly confidence: number;
  /** At most three, the most probable first, no two overlapping; empty when abstaining. */
  readonly quotes: readonly Quote[];
  /** How many of the first quotes answer different parts of the question and belong together; 1 for a plain one. */
  readonly parts: number;
  /** The ten best passages, whatever the decision. */
  readonly candidates: readonly Candidate[];
  readonly search: SearchReport;
  /** Why the answer is what it is; only where that was asked for. */
  readonly explanation?: Explanation;
}

/** What an abstention says of its search. */
export interface SearchReport {
  /** What kind of input this was: only a `question` is searched for. */
  readonly input: 'question' | 'greeting' | 'thanks' | 'empty' | 'vague';
  /** Words of the question, as typed, that the documents use. */
  readonly known: readonly string[];
  /** Words of the question, as typed, that no document uses. */
  readonly unknown: readonly string[];
  /** BCP 47 tag of the language that the question seems to be in, only where none of the documents asked is in it. */
  readonly foreign?: string;
  /** At most three places that come nearest, without being an answer. */
  readonly nearest: readonly Nearest[];
}

/** A section that comes near a question, by the title of its document and its heading path. */
export interface Nearest {
  readonly document: string;
  readonly title: string;
  readonly section: readonly string[];
}

/** Where a conversation takes place. */
export interface Place {
  /** Name of the adapter that the place belongs to. */
  readonly platform: string;
  /** The adapter's own address of the chat, channel, thread or topic; opaque to everyone else. */
  readonly id: string;
  /** True where only the asker and the bot read. */
  readonly direct: boolean;
  /** Addresses of the places that this one is part of, the nearest first, such as the server of a channel. */
  readonly within?: readonly string[];
  /** What admins want shown there, or `none`; absent where nobody has looked. */
  readonly narrowing?: Narrowing;
}

/** What admins wish for beyond the owner's rules, in the patterns of those: what is shown is what each list covers. */
export type Narrowing = 'none' | readonly (readonly string[])[];

interface Origin {
  readonly place: Place;
  /** Who acts, opaque and stable within a platform; used for limits only and never stored with a question. */
  readonly actor: string;
  /** BCP 47 tag of the asker's interface. */
  readonly locale: string;
  /** True where the actor may change the bot's settings in this place. */
  readonly admin: boolean;
  /** True where he may also change those of the widest place that this one is part of. */
  readonly adminOfWhole?: boolean;
  /** Where this actor can be written to alone; absent where the platform knows no such place. */
  readonly contact?: Place;
}

/** A command of the command table, or free text, which adapters pass on as `ask`. */
export interface CommandEvent extends Origin {
  readonly kind: 'command';
  readonly command: string;
  /** The form of a command that has several. */
  readonly subcommand?: string;
  /** Options by name, as typed; booleans as `true` and `false`. */
  readonly options: Readonly<Record<string, string>>;
}

/** A press of a button: `token` is what the button was made with. */
export interface ButtonEvent extends Origin {
  readonly kind: 'button';
  readonly token: string;
}

/** A search while typing, whose results the asker can send into any chat. */
export interface InlineEvent extends Origin {
  readonly kind: 'inline';
  readonly query: string;
}

/** A request for suggestions while an option of a command is typed. */
export interface AutocompleteEvent extends Origin {
  readonly kind: 'autocomplete';
  readonly command: string;
  readonly option: string;
  /** What has been typed so far; may be empty. */
  readonly value: string;
}

/** What comes in from a platform. */
export type Event = CommandEvent | ButtonEvent | InlineEvent | AutocompleteEvent;

/** What the bot says, free of any platform's markup: renderers escape, split and fit it. */
export interface Reply {
  readonly blocks: readonly ReplyBlock[];
  readonly buttons: readonly Button[];
  /** True where only the asker should see it, as far as the platform can do that. */
  readonly private: boolean;
  /** True where it takes the place of the message whose button was pressed. */
  readonly replaces: boolean;
  /** What is kept of it where all can read it, to correct it once a document changes; else nothing is. */
  readonly lasting?: Lasting;
}

/** A piece of a reply, shown one below the other. */
export type ReplyBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'quote'; readonly quote: Quote }
  /** One wording turned into another, to be told apart without colour. */
  | { readonly kind: 'difference'; readonly parts: readonly DifferencePart[] };

/** Words that two wordings share, that only the first has (`removed`), or that only the second has (`added`). */
export interface DifferencePart {
  readonly kind: 'same' | 'removed' | 'added';
  /** Never empty; blanks at its ends belong to `same` parts only. */
  readonly text: string;
}

/** A line of a list; with `url` it leads there. */
export interface ListItem {
  readonly text: string;
  readonly url?: string;
}

/** What can be pressed below a reply. */
export type Button =
  | {
      readonly kind: 'action';
      /** Stable lower-case word, such as `more`: what is typed where nothing can be pressed. */
      readonly name: string;
      readonly label: string;
      /** At most 64 bytes in UTF-8: Telegram's limit for callback data. */
      readonly token: string;
    }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

/** One result of a search while typing: what the list shows of it, and the reply that is sent when it is chosen. */
export interface InlineResult {
  /** At most 64 bytes in UTF-8: Telegram's limit for result ids. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly reply: Reply;
}

/** One suggestion of an autocomplete: `value` is what the command then receives. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** The only decider: what comes in, and what is said to it. */
export interface Bot {
  /** `undefined` means to stay silent, as towards a flood. */
  reply(event: CommandEvent | ButtonEvent): Promise<Reply | undefined>;
  results(event: InlineEvent): Promise<readonly InlineResult[]>;
  choices(event: AutocompleteEvent): Promise<readonly Choice[]>;
}
