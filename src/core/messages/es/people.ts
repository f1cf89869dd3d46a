import type { PEOPLE as EN } from '../en/people.ts';

export const PEOPLE: Readonly<Record<keyof typeof EN, string>> = {
  'gaps.away': 'Aquí no se guarda nada, así que no hay nada que mostrar.',
  'gaps.databaseAway':
    'La base de datos no responde ahora, así que no puedo hacerlo. No se ha perdido nada; inténtalo otra vez en un minuto.',
  'gaps.adminOnly':
    'Solo un admin puede ver lo que se preguntó: en Discord con el permiso «Gestionar canales», en Telegram un administrador del grupo.',
  'gaps.notAlone':
    'Esto muestra a los admins de un servidor o de un grupo lo que se preguntó en él: envía /gaps allí.',
  'gaps.writtenAlone': 'Te he enviado la lista en nuestro chat privado.',
  'gaps.notWritten':
    'No puedo escribirte en privado: abre un chat conmigo, pulsa «Iniciar» y envía /gaps aquí otra vez.',
  'gaps.off':
    'Aquí no se guardan las preguntas sin respuesta. El propietario puede cambiarlo en settings.yml.',
  'gaps.none': 'Ninguna pregunta guardada queda sin respuesta en los documentos.',
  'gaps.noneHere': 'Ninguna pregunta hecha aquí y guardada queda sin respuesta en los documentos.',
  'gaps.title': 'Preguntas que los documentos no responden',
  'gaps.group':
    '«{question}» ({asked, plural, one {preguntada # vez} many {preguntada # de veces} other {preguntada # veces}}, la última el {day})',
  'gaps.nearest': 'lo más cercano: {path}',
  'gaps.also': 'también: {questions}',
  'gaps.alsoOne': '«{question}»',
  'gaps.others':
    '{count, plural, one {y # formulación más} many {y # de formulaciones más} other {y # formulaciones más}}',
  'gaps.rest':
    '{count, plural, one {y # grupo más} many {y # de grupos más} other {y # grupos más}}; npm run gaps los muestra todos',
  'gaps.stubs': 'Para responderlas, npm run gaps -- --markdown escribe plantillas para tus documentos.',
  'gaps.meanwhile':
    'Sin incluir: {count, plural, one {# pregunta} many {# de preguntas} other {# preguntas}} que los documentos ya responden.',
  'gaps.marked': 'Respuestas marcadas como erróneas o poco útiles',
  'gaps.votes': '{place} (erróneas: {wrong}, poco útiles: {unhelpful}, útiles: {helpful})',
  'gaps.changedSince': 'un pasaje de {document} que ha cambiado desde entonces',

  'verdict.helpful': 'Útil',
  'verdict.unhelpful': 'Poco útil',
  'verdict.wrong': 'Errónea',
  'feedback.thanks': 'Gracias. Queda contado, sin tu nombre.',
  'feedback.already': 'Gracias. Ya habías valorado esta respuesta, y cuenta una sola vez.',
  'feedback.off': 'Aquí no se guarda lo que opinan los lectores, así que no se ha contado.',

  'button.tell': 'Avísame cuando haya respuesta',
  'wish.unknown': 'Ya no conozco esa pregunta. Hazla otra vez.',
  'wish.answeredNow': 'Los documentos ya la responden:',
  'wish.here':
    'Te avisaré aquí, una vez, cuando los documentos respondan a «{question}». Hasta entonces, y durante {days, plural, one {# día} many {# de días} other {# días}} como máximo, guardo este lugar, tu identificador en esta plataforma, tu idioma y la pregunta. /forget lo borra.',
  'wish.alone':
    'Te avisaré en privado, una vez, cuando los documentos respondan a «{question}». Hasta entonces, y durante {days, plural, one {# día} many {# de días} other {# días}} como máximo, guardo nuestro chat privado, tu identificador en esta plataforma, tu idioma y la pregunta. /forget lo borra.',
  'wish.already': 'Ya estoy pendiente por ti de una respuesta a «{question}».',
  'wish.tooMany':
    'Ya esperas {count, plural, one {# respuesta} many {# de respuestas} other {# respuestas}}, y no guardo más.',
  'wish.full': 'Ahora mismo hay demasiada gente esperando respuestas. Inténtalo otro día.',
  'wish.cannotTell': 'No podría avisarte aquí: {detail}. No se ha guardado nada.',
  'wish.told': 'Querías saber cuándo los documentos responden a «{question}». Ya lo hacen:',

  'privacy.title': 'Qué se guarda aquí de ti',
  'privacy.questions':
    'Una pregunta que los documentos no responden: sus palabras en minúsculas, {length, plural, one {# carácter} many {# de caracteres} other {# caracteres}} como máximo, sin direcciones, cuentas ni números; cuántas veces y en qué días se hizo. No quién. En un servidor o grupo, también en cuál, para sus administradores, pero no en qué canal; de nuestro chat privado, nada de eso. Se borra {days, plural, one {# día} many {# de días} other {# días}} después de la última vez. Una pregunta que tiene respuesta no se guarda.',
  'privacy.noQuestions': 'No se guarda ninguna pregunta.',
  'privacy.wishes':
    'Cuando pulsas «Avísame cuando haya respuesta»: este lugar, tu identificador en esta plataforma, tu idioma y la pregunta. Se borra cuando te he avisado y, a más tardar, a los {days, plural, one {# día} many {# de días} other {# días}}.',
  'privacy.feedback':
    'Lo que pulsas bajo una respuesta (útil, poco útil, errónea): un recuento del pasaje, la pregunta como hash y el día. No quién. Se borra a los {days, plural, one {# día} many {# de días} other {# días}}.',
  'privacy.noFeedback': 'No se guarda nada de lo que opinas de las respuestas.',
  'privacy.digests':
    'Donde hay un resumen programado: el lugar, sus horas y el chat del admin que lo programó, hasta que se detenga; y qué pasajes se publicaron allí y qué día.',
  'privacy.settings':
    'Donde un administrador usa /settings: el lugar y lo elegido para él, hasta que se elija otra cosa o se quite el bot. No por quién.',
  'privacy.memory':
    'Solo en memoria: cuánto preguntas, contra las avalanchas; y durante {hours, plural, one {# hora} many {# de horas} other {# horas}}, que valoraste una respuesta, como hash que solo este proceso puede calcular.',
  'privacy.memoryOfFloods': 'Solo en memoria: cuánto preguntas, contra las avalanchas.',
  'privacy.log': 'El registro no contiene preguntas, nombres ni textos.',
  'privacy.platform': 'Lo que tú y yo escribimos también lo guarda la plataforma, y allí no puedo borrarlo.',
  'privacy.forget': '/forget borra lo que se pueda relacionar contigo.',

  'forget.nothing': 'No se guardaba nada de ti en esta plataforma.',
  'forget.wishes':
    'Se borró: {count, plural, one {# pregunta} many {# de preguntas} other {# preguntas}} cuya respuesta esperabas.',
  'forget.contacts':
    'Ya no se te avisará de problemas con {count, plural, one {# resumen} many {# de resúmenes} other {# resúmenes}} que programaste; se siguen publicando.',
  'forget.elsewhere':
    'Lo que hayas configurado en nuestro chat privado se puede borrar allí: envía /forget en él.',
  'forget.placeToo': 'Este chat puede tener ajustes y un resumen propios.',
  'button.forget': 'Borrar eso también',
  'forget.place': 'Se borró: el resumen de este chat, lo que se publicó de él y todos sus ajustes.',
  'forget.notHere': 'Eso solo se puede borrar en nuestro chat privado: envía /forget allí.',
};
