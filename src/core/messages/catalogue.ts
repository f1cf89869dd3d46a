import type { EN } from './en.ts';

export type MessageKey = keyof typeof EN;

/** All messages of one language; a missing key and a superfluous one do not compile. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** A message without placeholders. */
export type PlainKey = { [Key in MessageKey]: Names<Key> extends never ? Key : never }[MessageKey];

/** A message with what fills its placeholders, such as `['answer.nothingIn', { title: 'House rules' }]`. */
export type Phrase = {
  [Key in MessageKey]: Names<Key> extends never
    ? readonly [key: Key]
    : readonly [key: Key, values: Readonly<Record<Names<Key>, string | number>>];
}[MessageKey];

type Names<Key extends MessageKey> = NamesIn<(typeof EN)[Key]>;

/** The names of the placeholders of an ICU message: what stands behind a `{`, up to a comma or a `}`. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Rest}`
  ? NameAtStart<Rest> | NamesIn<Rest>
  : never;

type NameAtStart<Text extends string> = Text extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name},${string}`
    ? OneWord<Name>
    : OneWord<Inside>
  : never;

/** The form of a plural, such as `# quotes`, is words. */
type OneWord<Text extends string> = Text extends `${string}${' ' | '#'}${string}` ? never : Text;
