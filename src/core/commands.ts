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

/** One form of a command that has several. */
export interface SubcommandSpec {
  readonly name: string;
  /** At most 100 characters: Discord's limit. */
  readonly description: string;
  readonly options: readonly OptionSpec[];
  /** True where it changes something for everybody in the place, so that only an admin may use it. */
  readonly changes: boolean;
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
  /** A command with forms has no options of its own. */
  readonly forms?: {
    readonly subcommands: readonly SubcommandSpec[];
    /** The form that is meant where nothing follows the command, where a platform has no sub-commands. */
    readonly bare: string;
    /** The form that takes words which begin with no form's name. */
    readonly words: string;
  };
}

/** What somebody typed after a command, on a platform without named options. */
export interface TypedCommand {
  readonly command: string;
  readonly subcommand?: string;
  readonly options: Readonly<Record<string, string>>;
}

/** Reads the words behind a command: the name of a form if it has forms, and the rest as the first option. */
export function typedCommand({ name, options, forms }: CommandSpec, words: string): TypedCommand {
  if (forms === undefined) return { command: name, options: firstOption(options, words) };
  const [, first = '', rest = ''] = /^(\S*)\s*(.*)$/s.exec(words) ?? [];
  const named = forms.subcommands.find((each) => each.name === first.toLowerCase());
  const meant = named?.name ?? (words === '' ? forms.bare : forms.words);
  const spec = forms.subcommands.find((each) => each.name === meant);
  return {
    command: name,
    subcommand: meant,
    options: firstOption(spec?.options ?? [], named ? rest : words),
  };
}

function firstOption([first]: readonly OptionSpec[], value: string): Record<string, string> {
  return first !== undefined && (value !== '' || first.required) ? { [first.name]: value } : {};
}

const option = (
  name: string,
  description: string,
  { required = false, autocomplete = false }: { required?: boolean; autocomplete?: boolean } = {},
): OptionSpec => ({ name, description, kind: 'text', required, autocomplete });

const form = (name: string, description: string, changes = false): SubcommandSpec => ({
  name,
  description,
  options: [],
  changes,
});

/** `/digest`, for admins to change and for everyone to read. */
const DIGEST: CommandSpec = {
  name: 'digest',
  description: 'A few passages of the documents every day at a time of your choice',
  options: [],
  forms: {
    bare: 'status',
    words: 'set',
    subcommands: [
      {
        ...form('set', 'Post a digest here every day', true),
        options: [
          option('time', 'When, such as 08:00 or 8:30 pm', { required: true }),
          option('timezone', 'A time zone or a city', { autocomplete: true }),
          option('days', 'Such as weekdays, or mon,wed,fri; every day by default'),
          option('document', 'From this document only, or from those with a #tag', { autocomplete: true }),
          option('length', 'One to five quotes; three by default'),
          { ...option('only_new', 'Leave out days without anything new or changed'), kind: 'boolean' },
        ],
      },
      form('preview', 'How the next digest would look'),
      form('next', 'The coming seven digests and what they will hold'),
      form('why', 'What happened in the last fourteen days, and why'),
      form('pause', 'Post nothing for now', true),
      form('resume', 'Go on after a pause', true),
      form('stop', 'Post no digest here any more', true),
      form('status', 'Whether a digest is set here, and which'),
    ],
  },
};

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
  DIGEST,
  { name: 'help', description: 'What this bot does and how to ask', options: [] },
];
