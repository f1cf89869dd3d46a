import type { CHECKS as EN } from '../en/checks.ts';

export const CHECKS: Readonly<Record<keyof typeof EN, string>> = {
  'verify.empty':
    'Gib mir die Wörter, die ich prüfen soll: /verify und dahinter ein Zitat, oder als Antwort auf eine Nachricht.',
  'verify.exact': 'Genau: So steht es Wort für Wort in den Dokumenten.',
  'verify.places': '{count, plural, one {Es steht an # Stelle.} other {Es steht an # Stellen.}}',
  'verify.morePlaces':
    '{count, plural, one {Es steht an mehr als # Stelle. Die erste:} other {Es steht an mehr als # Stellen. Die ersten:}}',
  'verify.typography': 'Der Wortlaut stimmt, Unterschiede gibt es hier: {names}.',
  'verify.ending': 'Dein Text endet mit einem Zeichen, das im Dokument nicht an dieser Stelle steht.',
  'verify.leftOut': 'Dein Text lässt etwas aus; hier steht es mit.',
  'verify.apart': 'Dein Text lässt etwas aus; seine Teile stehen getrennt, in dieser Reihenfolge:',
  'verify.altered': 'Verändert: Wort für Wort steht das nicht in den Dokumenten.',
  'verify.legend':
    'Durchgestrichen oder {removed}: nur in deinem Text. Unterstrichen oder {added}: nur im Dokument.',
  'verify.replaced': 'In deinem Text steht „{yours}“, im Dokument „{theirs}“',
  'verify.extra': 'Nicht im Dokument: „{yours}“',
  'verify.missing': 'Fehlt in deinem Text: „{theirs}“',
  'verify.more': '{count, plural, one {und # weitere Änderung} other {und # weitere Änderungen}}',
  'verify.document': 'Im Dokument steht:',
  'verify.absent': 'Nicht vorhanden: Das steht nicht in den Dokumenten.',
  'verify.nearest': 'Die ähnlichste Stelle sagt etwas anderes:',
  'verify.ignored': 'Nicht geprüft: {lines}',

  'typography.quotes': 'Anführungszeichen',
  'typography.dashes': 'Striche',
  'typography.ellipses': 'Auslassungspunkte',
  'typography.blanks': 'Leerraum',
  'typography.marks': 'Formatierungszeichen',
  'typography.invisible': 'unsichtbare Zeichen',
  'typography.case': 'Groß- und Kleinschreibung',

  'receipt.unreadable':
    'Gib mir einen Beleg: die zehn Buchstaben und Ziffern am Ende der Quelle unter einem Zitat, zum Beispiel /source k7qm2x9tda.',
  'receipt.unknown': 'Zu diesem Beleg ist hier keine Stelle bekannt. Änderungen merke ich mir ein Jahr lang.',
  'receipt.away':
    'In den Dokumenten steht diese Stelle jetzt nicht, und was vorher darin stand, lässt sich gerade nicht nachsehen. Versuch es in einer Minute noch einmal.',
  'receipt.unchanged': 'Unverändert: Das steht jetzt im Dokument, hier mit dem, was darum herum steht.',
  'receipt.changed': 'Geändert: bemerkt am {date}.',
  'receipt.legend':
    'Durchgestrichen oder {removed}: nur im alten Wortlaut. Unterstrichen oder {added}: nur im neuen.',
  'receipt.former': 'Vorher stand da: „{wording}“',
  'receipt.now': 'Jetzt steht da, mit dem, was darum herum steht:',
  'receipt.gone': 'Weg: Im Dokument steht diese Stelle nicht mehr; bemerkt am {date}.',
  'receipt.documentGone': 'Weg: Das Dokument gibt es nicht mehr; bemerkt am {date}.',
  'receipt.place': 'Stelle {number} von {total}',
  'receipt.revision': 'Fassung: {revision}',
};
