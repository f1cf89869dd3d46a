import type { SETTINGS as EN } from '../en/settings.ts';

export const SETTINGS: Readonly<Record<keyof typeof EN, string>> = {
  'settings.title': 'Ajustes de este lugar',
  'settings.titleEverywhere': 'Ajustes de todo el servidor o grupo',
  'settings.line': '{name}: {value} ({source})',
  'settings.from.here': 'fijado aquí',
  'settings.from.channel': 'del canal de este hilo',
  'settings.from.everywhere': 'de todo el servidor o grupo',
  'settings.from.owner': 'nada fijado',
  'settings.noneHere': 'ninguno de los que puedo mostrar aquí',
  'settings.allNarrow': 'Un documento se muestra aquí si lo permite cada una de las líneas sobre documentos.',
  'settings.wholeOnly':
    'Eso solo puede hacerlo un administrador del conjunto: en Discord, con el permiso Gestionar servidor; en Telegram, un administrador del grupo. No se ha cambiado nada.',
  'settings.reset': 'Quitar todo lo fijado',
  'settings.word.here': 'solo este lugar',
  'settings.word.everywhere': 'todo el servidor o grupo',
  'settings.language': 'Idioma',
  'settings.strictness': 'Exigencia',
  'settings.answers': 'Respuestas',
  'settings.documents': 'Documentos',
  'settings.back': 'Volver',
  'settings.unclear': '«{typed}» no es un ajuste. Existen: {words}',
  'settings.adminOnly':
    'Solo un administrador puede ver y cambiar los ajustes: en Discord, con el permiso Gestionar canales; en Telegram, un administrador del grupo.',
  'settings.away': 'Aquí no hay ajustes.',
  'settings.databaseAway':
    'La base de datos no responde en este momento, así que los ajustes quedan como están. Inténtalo de nuevo en un minuto.',
  'settings.noWhisper':
    'En este chat todos leen lo que escribo, así que las respuestas no pueden ser privadas. No se ha cambiado nada.',
  'settings.noDocument':
    '«{typed}» no es ningún documento que pueda mostrar aquí; no se ha cambiado nada. Escribe nombres o patrones como staff/* con dos asteriscos como máximo, separados por comas.',
  'settings.tooManyDocuments':
    'No caben más de {max} nombres o patrones; no se ha cambiado nada. Una carpeta vale por todo lo que contiene.',
  'settings.chooseDocuments':
    'Para mostrar aquí solo algunos documentos, escribe el comando con sus nombres o patrones: /settings documents rules.md, staff/*',
  'settings.word.auto': 'el de quien pregunta',
  'settings.word.default': 'la que eligió el propietario',
  'settings.word.strict': 'estricta: solo si estoy muy seguro',
  'settings.word.balanced': 'equilibrada',
  'settings.word.eager': 'flexible: también si estoy menos seguro',
  'settings.word.public': 'para todos aquí',
  'settings.word.private': 'solo para quien pregunta',
  'settings.word.all': 'todos los que puedo mostrar aquí',
  'command.settings':
    'Idioma, exigencia, privacidad de las respuestas y documentos aquí, para administradores',
  'command.settings.language': 'El idioma en que hablo aquí, o auto para el de quien pregunta',
  'command.settings.strictness':
    'Cuánta seguridad necesito para responder: strict, balanced, eager o default',
  'command.settings.answers': 'Respuestas para todos (public) o solo para quien pregunta (private)',
  'command.settings.documents': 'Los únicos documentos aquí: nombres o patrones separados por comas, o all',
  'command.settings.where': 'here: solo este canal o hilo; everywhere: todo el servidor o grupo',
  'command.settings.reset': 'Quitar primero todo lo elegido allí',
};
