import type { CommandSpec } from './commands.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

const plural = new Intl.PluralRules('en');

function count(n: number, one: string, many: string): string {
  return `${n} ${plural.select(n) === 'one' ? one : many}`;
}

function seconds(ms: number): string {
  return count(Math.max(1, Math.ceil(ms / 1_000)), 'second', 'seconds');
}

/** Every sentence of the bot's own, so that none of them is mistaken for a document's. */
export const MESSAGES = {
  nothing: 'The documents do not say.',
  nothingIn: (title: string) => `“${title}” does not say.`,
  foreign: (documents: string, question: string) =>
    `The documents are in ${documents}; the question seems to be in ${question}.`,
  foreignTo: (title: string, document: string, question: string) =>
    `“${title}” is in ${document}; the question seems to be in ${question}.`,
  known: (words: readonly string[]) => `The documents use these words of your question: ${words.join(', ')}.`,
  unknown: (words: readonly string[]) => `No document uses: ${words.join(', ')}.`,
  nearest: 'These sections come nearest, but may not answer it:',
  greeting:
    'Hello! Ask me something, and I will answer in the exact words of the documents, or say that they hold no answer.',
  thanks: 'You are welcome.',
  empty: 'Ask a question in a few words, such as “When was the agreement signed?”.',
  vague: 'That is too little to search for: add a word that says what it is about.',
  noDocument: (name: string) => `There is no document called “${name}”. /sources lists them.`,
  tooMany: (waitMs: number) => `That was a lot at once. Ask again in ${seconds(waitMs)}.`,
  changed: 'The documents have changed since then. Ask again for the present wording.',
  fault: 'Something went wrong here. Please try again in a moment.',
  nothingToPress: 'There is nothing to show with that now: ask a question first.',
  unknownCommand: 'I do not know that command. /help lists what I can do.',
  next: (number: number, total: number) => `Next quote (${number} of ${total})`,
  context: 'More context',
  back: 'Back to the quote',
  source: 'Source',
  documents: (n: number) => count(n, 'document', 'documents'),
  passages: (n: number) => count(n, 'passage', 'passages'),
  more: (n: number) => `and ${n} more`,
  about:
    'I answer from the documents of this place in their exact words, quoted and cited. If they hold no answer, I say so. Nothing is made up.',
  command: ({ name, description, options }: CommandSpec) =>
    `/${[name, ...options.filter((option) => option.required).map((option) => option.name)].join(' ')}: ${description}`,
  facts: {
    file: (id: string) => `File: ${id}`,
    section: (path: string) => `Section: ${path}`,
    author: (name: string) => `Author: ${name}`,
    date: (date: string) => `Date: ${date}`,
    tags: (tags: readonly string[]) => `Tags: ${list.format(tags)}`,
    position: (start: number, end: number) => `Characters ${start} to ${end}`,
  },
} as const;
