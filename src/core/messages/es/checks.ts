import type { CHECKS as EN } from '../en/checks.ts';

export const CHECKS: Readonly<Record<keyof typeof EN, string>> = {
  'verify.empty':
    'Dame las palabras que hay que comprobar: /verify seguido de una cita, o como respuesta a un mensaje.',
  'verify.exact': 'Exacta: los documentos lo dicen palabra por palabra.',
  'verify.places':
    '{count, plural, one {Aparece en # lugar.} many {Aparece en # de lugares.} other {Aparece en # lugares.}}',
  'verify.morePlaces':
    '{count, plural, one {Aparece en más de # lugar. El primero:} many {Aparece en más de # de lugares. Los primeros:} other {Aparece en más de # lugares. Los primeros:}}',
  'verify.typography': 'Las palabras son las mismas; hay diferencias en: {names}.',
  'verify.ending': 'Tu texto termina con un signo que en el documento no está ahí.',
  'verify.leftOut': 'Tu texto omite algo; aquí está completo.',
  'verify.apart': 'Tu texto omite algo; sus partes están separadas, en este orden:',
  'verify.altered': 'Alterada: los documentos no lo dicen palabra por palabra.',
  'verify.legend': 'Tachado o {removed}: solo en tu texto. Subrayado o {added}: solo en el documento.',
  'verify.replaced': 'Tu texto dice «{yours}»; el documento, «{theirs}»',
  'verify.extra': 'No está en el documento: «{yours}»',
  'verify.missing': 'Falta en tu texto: «{theirs}»',
  'verify.more': '{count, plural, one {y # cambio más} many {y # de cambios más} other {y # cambios más}}',
  'verify.document': 'El documento dice:',
  'verify.absent': 'Ausente: los documentos no dicen esto.',
  'verify.nearest': 'Lo más parecido dice otra cosa:',
  'verify.ignored': 'Sin comprobar: {lines}',

  'typography.quotes': 'comillas',
  'typography.dashes': 'guiones y rayas',
  'typography.ellipses': 'puntos suspensivos',
  'typography.blanks': 'espacios en blanco',
  'typography.marks': 'signos de formato',
  'typography.invisible': 'caracteres invisibles',
  'typography.case': 'mayúsculas y minúsculas',

  'receipt.unreadable':
    'Dame un recibo: las diez letras y cifras al final de la fuente, bajo una cita, por ejemplo /source k7qm2x9tda.',
  'receipt.unknown':
    'Aquí no se conoce ningún pasaje con ese recibo. Los cambios se recuerdan durante un año.',
  'receipt.away':
    'Los documentos no contienen ahora este pasaje, y en este momento no se puede consultar lo que decían antes. Inténtalo otra vez en un minuto.',
  'receipt.unchanged': 'Sin cambios: el documento dice esto ahora, aquí con lo que lo rodea.',
  'receipt.changed': 'Ha cambiado: se advirtió el {date}.',
  'receipt.legend': 'Tachado o {removed}: solo en el texto antiguo. Subrayado o {added}: solo en el nuevo.',
  'receipt.former': 'Antes decía: «{wording}»',
  'receipt.now': 'Ahora dice, con lo que lo rodea:',
  'receipt.gone': 'Ya no está: el documento no contiene este pasaje; se advirtió el {date}.',
  'receipt.documentGone': 'Ya no está: el documento ha desaparecido; se advirtió el {date}.',
  'receipt.place': 'Pasaje {number} de {total}',
  'receipt.revision': 'Revisión: {revision}',
};
