import type { PlainKey } from './messages/catalogue.ts';

/** One option of a command. */
export interface OptionSpec {
  /** Lower case, as typed on both platforms. */
  readonly name: string;
  /** Its message has at most 100 characters: Discord's limit. */
  readonly description: PlainKey;
  readonly kind: 'text' | 'boolean';
  readonly required: boolean;
  /** True where suggestions appear while typing, on platforms that can show them. */
  readonly autocomplete: boolean;
}

/** One form of a command that has several. */
export interface SubcommandSpec {
  readonly name: string;
  /** Its message has at most 100 characters: Discord's limit. */
  readonly description: PlainKey;
  readonly options: readonly OptionSpec[];
  /** True where it changes something for everybody in the place, so that only an admin may use it. */
  readonly changes: boolean;
}

/** One command. The table below is the source of both platforms' menus and of `/help`. */
export interface CommandSpec {
  /** Lower case letters only: the common ground of both platforms. */
  readonly name: string;
  /** Its message has at most 100 characters: Discord's limit, the narrower one. */
  readonly description: PlainKey;
  /** The first option takes the text after the command where a platform has no named options. */
  readonly options: readonly OptionSpec[];
  /** Title of the entry in a message's own menu that runs this command on the message's text; at most 32 characters. */
  readonly messageAction?: PlainKey;
  /** True where only an admin may use it. */
  readonly forAdmins?: boolean;
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
  description: PlainKey,
  { required = false, autocomplete = false }: { required?: boolean; autocomplete?: boolean } = {},
): OptionSpec => ({ name, description, kind: 'text', required, autocomplete });

const form = (name: string, description: PlainKey, changes = false): SubcommandSpec => ({
  name,
  description,
  options: [],
  changes,
});

/** `/digest`, for admins to change and for everyone to read. */
const DIGEST: CommandSpec = {
  name: 'digest',
  description: 'command.digest',
  options: [],
  forms: {
    bare: 'status',
    words: 'set',
    subcommands: [
      {
        ...form('set', 'command.digest.set', true),
        options: [
          option('time', 'command.digest.set.time', { required: true }),
          option('timezone', 'command.digest.set.timezone', { autocomplete: true }),
          option('days', 'command.digest.set.days'),
          option('document', 'command.digest.set.document', { autocomplete: true }),
          option('length', 'command.digest.set.length'),
          { ...option('only_new', 'command.digest.set.only_new'), kind: 'boolean' },
        ],
      },
      form('preview', 'command.digest.preview'),
      form('next', 'command.digest.next'),
      form('why', 'command.digest.why'),
      form('pause', 'command.digest.pause', true),
      form('resume', 'command.digest.resume', true),
      form('stop', 'command.digest.stop', true),
      form('status', 'command.digest.status'),
    ],
  },
};

/** All commands, in the order in which menus and `/help` show them. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'ask',
    description: 'command.ask',
    options: [
      {
        name: 'question',
        description: 'command.ask.question',
        kind: 'text',
        required: true,
        autocomplete: true,
      },
      {
        name: 'document',
        description: 'command.ask.document',
        kind: 'text',
        required: false,
        autocomplete: true,
      },
      {
        name: 'private',
        description: 'command.ask.private',
        kind: 'boolean',
        required: false,
        autocomplete: false,
      },
    ],
    messageAction: 'command.ask.message',
  },
  {
    name: 'verify',
    description: 'command.verify',
    options: [
      option('text', 'command.verify.text', { required: true }),
      { ...option('private', 'command.verify.private'), kind: 'boolean' },
    ],
    messageAction: 'command.verify.message',
  },
  {
    name: 'source',
    description: 'command.source',
    options: [option('id', 'command.source.id', { required: true })],
  },
  { name: 'sources', description: 'command.sources', options: [] },
  DIGEST,
  {
    name: 'settings',
    description: 'command.settings',
    options: [
      option('language', 'command.settings.language', { autocomplete: true }),
      option('strictness', 'command.settings.strictness', { autocomplete: true }),
      option('answers', 'command.settings.answers', { autocomplete: true }),
      option('documents', 'command.settings.documents', { autocomplete: true }),
      option('where', 'command.settings.where', { autocomplete: true }),
      { ...option('reset', 'command.settings.reset'), kind: 'boolean' },
    ],
    forAdmins: true,
  },
  { name: 'gaps', description: 'command.gaps', options: [], forAdmins: true },
  { name: 'privacy', description: 'command.privacy', options: [] },
  { name: 'forget', description: 'command.forget', options: [] },
  { name: 'help', description: 'command.help', options: [] },
];
