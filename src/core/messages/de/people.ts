import type { PEOPLE as EN } from '../en/people.ts';

export const PEOPLE: Readonly<Record<keyof typeof EN, string>> = {
  'gaps.away': 'Hier wird nichts gespeichert, also gibt es nichts zu zeigen.',
  'gaps.databaseAway':
    'Die Datenbank antwortet gerade nicht, deshalb geht das nicht. Nichts ist verloren; versuch es in einer Minute noch einmal.',
  'gaps.adminOnly':
    'Nur Admins dürfen sehen, was gefragt wurde: auf Discord mit der Berechtigung „Kanäle verwalten“, auf Telegram als Administrator der Gruppe.',
  'gaps.notAlone':
    'Hier stünde, was in einem Server oder einer Gruppe gefragt wurde, für deren Admins: Schick /gaps dort.',
  'gaps.writtenAlone': 'Ich habe dir die Liste in unserem eigenen Chat geschickt.',
  'gaps.notWritten':
    'Ich kann dir nicht allein schreiben: Öffne einen Chat mit mir, drück auf „Starten“ und schick /gaps hier noch einmal.',
  'gaps.off':
    'Fragen ohne Antwort werden hier nicht gespeichert. Ändern kann das der Betreiber in settings.yml.',
  'gaps.none': 'Unter den gespeicherten Fragen ist keine, auf die die Dokumente nicht antworten.',
  'gaps.noneHere':
    'Keine Frage, die hier gestellt wurde und gespeichert ist, bleibt in den Dokumenten ohne Antwort.',
  'gaps.title': 'Fragen, die die Dokumente nicht beantworten',
  'gaps.group': '„{question}“ ({asked, plural, one {#-mal} other {#-mal}} gefragt, zuletzt am {day})',
  'gaps.nearest': 'am nächsten: {path}',
  'gaps.also': 'auch: {questions}',
  'gaps.alsoOne': '„{question}“',
  'gaps.others': '{count, plural, one {und # weitere Formulierung} other {und # weitere Formulierungen}}',
  'gaps.rest':
    '{count, plural, one {und # weitere Gruppe} other {und # weitere Gruppen}}; npm run gaps zeigt alle',
  'gaps.stubs': 'Um sie zu beantworten: npm run gaps -- --markdown schreibt Vorlagen für deine Dokumente.',
  'gaps.meanwhile':
    'Weggelassen: {count, plural, one {# Frage, die} other {# Fragen, die}} die Dokumente inzwischen beantworten.',
  'gaps.marked': 'Antworten, die als falsch oder nicht hilfreich gelten',
  'gaps.votes': '{place} (falsch: {wrong}, nicht hilfreich: {unhelpful}, hilfreich: {helpful})',
  'gaps.changedSince': 'eine inzwischen geänderte Stelle aus {document}',

  'verdict.helpful': 'Hilfreich',
  'verdict.unhelpful': 'Nicht hilfreich',
  'verdict.wrong': 'Falsch',
  'feedback.thanks': 'Danke. Es ist gezählt, ohne deinen Namen.',
  'feedback.already': 'Danke. Du hast diese Antwort schon bewertet, und das zählt einmal.',
  'feedback.off': 'Hier wird nicht gespeichert, was Leser meinen; es wurde also nicht gezählt.',

  'button.tell': 'Bei Antwort Bescheid geben',
  'wish.unknown': 'Diese Frage kenne ich nicht mehr. Stell sie noch einmal.',
  'wish.answeredNow': 'Jetzt steht die Antwort in den Dokumenten:',
  'wish.here':
    'Ich sage dir hier einmal Bescheid, sobald die Dokumente „{question}“ beantworten. Bis dahin, höchstens {days, plural, one {# Tag} other {# Tage}} lang, speichere ich diesen Ort, deine Kennung auf dieser Plattform, deine Sprache und die Frage. /forget löscht das.',
  'wish.alone':
    'Ich sage dir allein einmal Bescheid, sobald die Dokumente „{question}“ beantworten. Bis dahin, höchstens {days, plural, one {# Tag} other {# Tage}} lang, speichere ich unseren eigenen Chat, deine Kennung auf dieser Plattform, deine Sprache und die Frage. /forget löscht das.',
  'wish.already': 'Auf eine Antwort auf „{question}“ achte ich für dich schon.',
  'wish.tooMany':
    'Du wartest schon auf {count, plural, one {# Antwort} other {# Antworten}}; mehr merke ich mir nicht.',
  'wish.full': 'Im Moment warten zu viele auf Antworten. Versuch es an einem anderen Tag noch einmal.',
  'wish.cannotTell': 'Hier könnte ich dir nicht Bescheid geben: {detail}. Nichts wurde gespeichert.',
  'wish.told': 'Du wolltest wissen, wann die Dokumente „{question}“ beantworten. Jetzt tun sie es:',

  'privacy.title': 'Was hier von dir gespeichert wird',
  'privacy.questions':
    'Eine Frage, die die Dokumente nicht beantworten: ihre Wörter in Kleinbuchstaben, höchstens {length, plural, one {# Zeichen} other {# Zeichen}}, ohne Adressen, Konten und Zahlen; wie oft und an welchen Tagen sie gestellt wurde. Nicht von wem. In einem Server oder einer Gruppe auch, in welchem, für die Admins dort, aber nicht in welchem Kanal; von unserem eigenen Chat nichts davon. Gelöscht {days, plural, one {# Tag} other {# Tage}} nachdem sie zuletzt gestellt wurde. Eine Frage, die beantwortet wird, wird nicht gespeichert.',
  'privacy.noQuestions': 'Fragen werden nicht gespeichert.',
  'privacy.wishes':
    'Wenn du „Bei Antwort Bescheid geben“ drückst: dieser Ort, deine Kennung auf dieser Plattform, deine Sprache und die Frage. Gelöscht, sobald ich dir Bescheid gegeben habe, spätestens nach {days, plural, one {# Tag} other {# Tagen}}.',
  'privacy.feedback':
    'Was du unter einer Antwort drückst (hilfreich, nicht hilfreich, falsch): eine Zählung für die Stelle, die Frage als Hash und der Tag. Nicht von wem. Gelöscht nach {days, plural, one {# Tag} other {# Tagen}}.',
  'privacy.noFeedback': 'Was du von Antworten hältst, wird nicht gespeichert.',
  'privacy.digests':
    'Wo ein Tagesauszug eingerichtet ist: der Ort, seine Zeiten und der Chat des Admins, der ihn eingerichtet hat, bis er beendet wird; und welche Stellen dort an welchem Tag gepostet wurden.',
  'privacy.settings':
    'Wo ein Admin /settings benutzt: der Ort und was für ihn gewählt wurde, bis anders gewählt oder der Bot entfernt wird. Nicht von wem.',
  'privacy.memory':
    'Nur im Arbeitsspeicher: wie viel du fragst, als Schutz vor Fluten; und {hours, plural, one {# Stunde} other {# Stunden}} lang, dass du eine Antwort bewertet hast, als Hash, den nur dieser Prozess bilden kann.',
  'privacy.memoryOfFloods': 'Nur im Arbeitsspeicher: wie viel du fragst, als Schutz vor Fluten.',
  'privacy.log': 'Das Protokoll enthält keine Frage, keinen Namen und keinen Text.',
  'privacy.platform':
    'Was du und ich schreiben, speichert auch die Plattform; dort kann ich es nicht löschen.',
  'privacy.forget': '/forget löscht, was sich dir zuordnen lässt.',

  'forget.nothing': 'Auf dieser Plattform war von dir nichts gespeichert.',
  'forget.wishes':
    'Gelöscht: {count, plural, one {# Frage, auf deren} other {# Fragen, auf deren}} Antwort du gewartet hast.',
  'forget.contacts':
    'Über Probleme mit {count, plural, one {# Tagesauszug, den} other {# Tagesauszügen, die}} du eingerichtet hast, wirst du nicht mehr benachrichtigt; gepostet wird weiter.',
  'forget.elsewhere':
    'Was du in unserem eigenen Chat eingerichtet hast, lässt sich dort löschen: Schick darin /forget.',
  'forget.placeToo': 'Dieser Chat hat vielleicht eigene Einstellungen und einen eigenen Tagesauszug.',
  'button.forget': 'Auch das löschen',
  'forget.place': 'Gelöscht: der Tagesauszug dieses Chats, was davon gepostet wurde, und alle Einstellungen.',
  'forget.notHere': 'Das lässt sich nur in unserem eigenen Chat löschen: Schick dort /forget.',
};
