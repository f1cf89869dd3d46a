import type { SETTINGS as EN } from '../en/settings.ts';

export const SETTINGS: Readonly<Record<keyof typeof EN, string>> = {
  'settings.title': 'Einstellungen hier',
  'settings.titleEverywhere': 'Einstellungen des ganzen Servers oder der ganzen Gruppe',
  'settings.line': '{name}: {value} ({source})',
  'settings.from.here': 'hier festgelegt',
  'settings.from.channel': 'vom Kanal dieses Threads',
  'settings.from.everywhere': 'vom ganzen Server oder der ganzen Gruppe',
  'settings.from.owner': 'nichts festgelegt',
  'settings.noneHere': 'keines von denen, die ich hier zeigen darf',
  'settings.allNarrow': 'Ein Dokument wird hier gezeigt, wenn jede der Zeilen über Dokumente es erlaubt.',
  'settings.wholeOnly':
    'Das dürfen nur Admins des Ganzen: auf Discord mit der Berechtigung „Server verwalten“, auf Telegram Administratoren der Gruppe. Nichts wurde geändert.',
  'settings.reset': 'Alles zurücknehmen',
  'settings.word.here': 'nur hier',
  'settings.word.everywhere': 'der ganze Server oder die ganze Gruppe',
  'settings.language': 'Sprache',
  'settings.strictness': 'Strenge',
  'settings.answers': 'Antworten',
  'settings.documents': 'Dokumente',
  'settings.back': 'Zurück',
  'settings.unclear': '„{typed}“ ist keine Einstellung. Es gibt: {words}',
  'settings.adminOnly':
    'Nur Admins dürfen die Einstellungen sehen und ändern: auf Discord mit der Berechtigung „Kanäle verwalten“, auf Telegram Administratoren der Gruppe.',
  'settings.away': 'Hier gibt es keine Einstellungen.',
  'settings.databaseAway':
    'Die Datenbank antwortet gerade nicht, deshalb bleiben die Einstellungen, wie sie sind. Bitte in einer Minute noch einmal versuchen.',
  'settings.noWhisper':
    'In diesem Chat lesen alle, was ich schreibe; Antworten können hier also nicht privat sein. Nichts wurde geändert.',
  'settings.noDocument':
    '„{typed}“ ist kein Dokument, das ich hier zeigen darf; nichts wurde geändert. Gib Namen an oder Muster wie staff/* mit höchstens zwei Sternen, durch Kommas getrennt.',
  'settings.tooManyDocuments':
    'Mehr als {max} Namen oder Muster passen hier nicht; nichts wurde geändert. Ein Ordner steht für alles, was in ihm liegt.',
  'settings.chooseDocuments':
    'Um hier nur manche Dokumente zu zeigen, schreib den Befehl mit ihren Namen oder Mustern: /settings documents rules.md, staff/*',
  'settings.word.auto': 'die Sprache der fragenden Person',
  'settings.word.default': 'wie vom Betreiber gewählt',
  'settings.word.strict': 'streng: nur wenn ich sehr sicher bin',
  'settings.word.balanced': 'ausgewogen',
  'settings.word.eager': 'großzügig: auch wenn ich weniger sicher bin',
  'settings.word.public': 'für alle hier',
  'settings.word.private': 'nur für die fragende Person',
  'settings.word.all': 'alle, die ich hier zeigen darf',
  'command.settings': 'Sprache, Strenge, Sichtbarkeit der Antworten und Dokumente hier, für Admins',
  'command.settings.language': 'Die Sprache, in der ich hier spreche, oder auto für die der fragenden Person',
  'command.settings.strictness': 'Wie sicher ich sein muss: strict, balanced, eager oder default',
  'command.settings.answers': 'Antworten für alle hier (public) oder nur für die fragende Person (private)',
  'command.settings.documents':
    'Die einzigen Dokumente hier: Namen oder Muster, durch Kommas getrennt, oder all',
  'command.settings.where':
    'here: nur dieser Kanal oder Thread; everywhere: der ganze Server oder die ganze Gruppe',
  'command.settings.reset': 'Zuerst alles zurücknehmen, was dort gewählt wurde',
};
