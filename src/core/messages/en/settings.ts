/** What an admin fixes for a place, and the command for it. */
export const SETTINGS = {
  'settings.title': 'Settings of this place',
  'settings.titleEverywhere': 'Settings of the whole server or group',
  'settings.line': '{name}: {value} ({source})',
  'settings.from.here': 'fixed here',
  'settings.from.channel': 'from the channel of this thread',
  'settings.from.everywhere': 'from the whole server or group',
  'settings.from.owner': 'nothing fixed',
  'settings.noneHere': 'none of those that I may show here',
  'settings.allNarrow': 'A document is shown here where each of the lines about documents allows it.',
  'settings.wholeOnly':
    'Only an admin of the whole may do that: on Discord with the permission Manage Server, on Telegram an administrator of the group. Nothing was changed.',
  'settings.reset': 'Take all back',
  'settings.word.here': 'this place alone',
  'settings.word.everywhere': 'the whole server or group',
  'settings.language': 'Language',
  'settings.strictness': 'Strictness',
  'settings.answers': 'Answers',
  'settings.documents': 'Documents',
  'settings.back': 'Back',
  'settings.unclear': '“{typed}” is not a setting. There are: {words}',
  'settings.adminOnly':
    'Only an admin may see and change the settings: on Discord with the permission Manage Channels, on Telegram an administrator of the group.',
  'settings.away': 'There are no settings here.',
  'settings.databaseAway':
    'The database does not answer at the moment, so the settings stay as they are. Try again in a minute.',
  'settings.noWhisper':
    'Everybody in this chat reads what I write, so answers cannot be private here. Nothing was changed.',
  'settings.noDocument':
    '“{typed}” is no document that I may show here, so nothing was changed. Write names, or patterns such as staff/* with at most two asterisks, and commas between them.',
  'settings.tooManyDocuments':
    'No more than {max} names or patterns fit here, so nothing was changed. A folder stands for all that is in it.',
  'settings.chooseDocuments':
    'To show only some documents here, write the command with their names or patterns: /settings documents rules.md, staff/*',
  'settings.word.auto': 'that of whoever asks',
  'settings.word.default': 'as the owner chose',
  'settings.word.strict': 'strict: only when very sure',
  'settings.word.balanced': 'balanced',
  'settings.word.eager': 'eager: also when less sure',
  'settings.word.public': 'for everyone here',
  'settings.word.private': 'for the asker alone',
  'settings.word.all': 'all that I may show here',
  'command.settings': 'Language, strictness, privacy of answers and documents in this place, for admins',
  'command.settings.language': 'The language in which I speak here, or auto for that of each asker',
  'command.settings.strictness': 'How sure I must be to answer: strict, balanced, eager, or default',
  'command.settings.answers': 'Answers for everyone here (public) or for the asker alone (private)',
  'command.settings.documents':
    'The only documents shown here: names or patterns with commas between them, or all',
  'command.settings.where': 'here for this channel or thread alone, everywhere for the whole server or group',
  'command.settings.reset': 'Take back first all that was chosen there',
} as const;
