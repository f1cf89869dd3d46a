/** One option of a command. */
export interface OptionSpec {
  /** Lower case, as typed on both platforms. */
  readonly name: string;
  /** At most 100 characters: Discord's limit. */
  readonly description: string;
  readonly kind: 'text' | 'boolean';
  readonly required: boolean;
  /** True where suggestions appear while typing, on platforms that can show them. */
  readonly autocomplete: boolean;
}

/** One command. The table below is the source of both platforms' menus and of `/help`. */
export interface CommandSpec {
  /** Lower case letters only: the common ground of both platforms. */
  readonly name: string;
  /** At most 100 characters: Discord's limit, the narrower one. */
  readonly description: string;
  /** The first option takes the text after the command where a platform has no named options. */
  readonly options: readonly OptionSpec[];
  /** Title of the entry in a message's own menu that runs this command on the message's text. */
  readonly messageAction?: string;
}

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'ask',
    description: 'Answer a question in the exact words of the documents',
    options: [
      {
        name: 'question',
        description: 'What you want to know',
        kind: 'text',
        required: true,
        autocomplete: true,
      },
      {
        name: 'document',
        description: 'Look in this document only',
        kind: 'text',
        required: false,
        autocomplete: true,
      },
      {
        name: 'private',
        description: 'Show the answer to you alone',
        kind: 'boolean',
        required: false,
        autocomplete: false,
      },
    ],
    messageAction: 'Find in documents',
  },
  { name: 'sources', description: 'List the documents that answers come from', options: [] },
  { name: 'help', description: 'What this bot does and how to ask', options: [] },
];
