/** What is said of people: questions without an answer, what readers think, what is kept of whom, and its deletion. */
export const PEOPLE = {
  'gaps.away': 'Nothing is kept here, so there is nothing to show.',
  'gaps.databaseAway':
    'The database does not answer at the moment, so I cannot do that. Nothing is lost; try again in a minute.',
  'gaps.adminOnly':
    'Only an admin may see what was asked: on Discord with the permission Manage Channels, on Telegram an administrator of the group.',
  'gaps.notAlone': 'This shows what was asked in a server or a group to its admins: send /gaps there.',
  'gaps.writtenAlone': 'I have sent you the list in our own chat.',
  'gaps.notWritten':
    'I cannot write to you alone: open a chat with me, press Start, and send /gaps here again.',
  'gaps.off': 'Questions without an answer are not kept here. The owner can change that in settings.yml.',
  'gaps.none': 'No question is kept that the documents do not answer.',
  'gaps.noneHere': 'No question that was asked here and is kept is without an answer in the documents.',
  'gaps.title': 'Questions that the documents do not answer',
  'gaps.group': '“{question}” ({asked, plural, one {asked once} other {asked # times}}, last on {day})',
  'gaps.nearest': 'nearest: {path}',
  'gaps.also': 'also: {questions}',
  'gaps.alsoOne': '“{question}”',
  'gaps.others': '{count, plural, one {and # other wording} other {and # other wordings}}',
  'gaps.rest': '{count, plural, one {and # more group} other {and # more groups}}; npm run gaps shows all',
  'gaps.stubs': 'To answer them, run npm run gaps -- --markdown, which writes stubs for your documents.',
  'gaps.meanwhile':
    'Left out: {count, plural, one {# question} other {# questions}} that the documents have come to answer.',
  'gaps.marked': 'Answers marked wrong or not helpful',
  'gaps.votes': '{place} (wrong: {wrong}, not helpful: {unhelpful}, helpful: {helpful})',
  'gaps.changedSince': 'a passage of {document} that has been changed since',

  'verdict.helpful': 'Helpful',
  'verdict.unhelpful': 'Not helpful',
  'verdict.wrong': 'Wrong',
  'feedback.thanks': 'Thank you. It is counted, without your name.',
  'feedback.already': 'Thank you. You have judged this answer already, and it is counted once.',
  'feedback.off': 'Nothing is kept of what readers think here, so this was not counted.',

  'button.tell': 'Tell me when answered',
  'wish.unknown': 'I do not know that question any more. Ask it again.',
  'wish.answeredNow': 'The documents answer it now:',
  'wish.here':
    'I will tell you here, once, when the documents answer “{question}”. Until then, and for {days, plural, one {# day} other {# days}} at the most, I keep this place, your id on this platform, your language, and the question. /forget deletes that.',
  'wish.alone':
    'I will tell you alone, once, when the documents answer “{question}”. Until then, and for {days, plural, one {# day} other {# days}} at the most, I keep our own chat, your id on this platform, your language, and the question. /forget deletes that.',
  'wish.already': 'I already watch for an answer to “{question}” for you.',
  'wish.tooMany':
    'You are waiting for {count, plural, one {# answer} other {# answers}} already, and I keep no more.',
  'wish.full': 'Too many people are waiting for answers at the moment. Try again another day.',
  'wish.cannotTell': 'I could not tell you here: {detail}. Nothing was kept.',
  'wish.told': 'You wanted to know when the documents answer “{question}”. They do now:',

  'privacy.title': 'What is kept of you here',
  'privacy.questions':
    'A question that the documents do not answer: its words in lower case, {length, plural, one {# character} other {# characters}} at the most, without addresses, accounts and numbers; how often, and on which days it was asked. Not by whom. In a server or group also in which one, for its admins, and not in which channel; of our own chat nothing of where. Deleted {days, plural, one {# day} other {# days}} after it was last asked. A question that is answered is not kept.',
  'privacy.noQuestions': 'No question is kept.',
  'privacy.wishes':
    'Where you press “Tell me when answered”: this place, your id on this platform, your language, and the question. Deleted when I have told you, and after {days, plural, one {# day} other {# days}} at the latest.',
  'privacy.feedback':
    'What you press below an answer (helpful, not helpful, wrong): a count for the passage, the question as a hash, and the day. Not by whom. Deleted after {days, plural, one {# day} other {# days}}.',
  'privacy.noFeedback': 'Nothing is kept of what you think of answers.',
  'privacy.digests':
    'Where a digest is set: the place, its times, and the chat of the admin who set it, until it is stopped; and which passages were posted there on which day.',
  'privacy.settings':
    'Where an admin uses /settings: the place and what was chosen for it, until it is chosen otherwise or the bot is removed. Not by whom.',
  'privacy.memory':
    'In memory alone: how much you ask, against floods; and for {hours, plural, one {# hour} other {# hours}} that you judged an answer, as a hash that only this process can make.',
  'privacy.memoryOfFloods': 'In memory alone: how much you ask, against floods.',
  'privacy.log': 'The log holds no question, no name and no text.',
  'privacy.platform': 'What you and I write is also kept by the platform, and I cannot delete it there.',
  'privacy.forget': '/forget deletes what can be tied to you.',

  'forget.nothing': 'Nothing was kept of you on this platform.',
  'forget.wishes':
    'Deleted: {count, plural, one {# question} other {# questions}} whose answer you wanted to be told of.',
  'forget.contacts':
    'You are no longer told of trouble with {count, plural, one {# digest} other {# digests}} that you set; the posts go on.',
  'forget.elsewhere': 'What you have set in our own chat can be deleted there: send /forget in it.',
  'forget.placeToo': 'This chat may have settings and a digest of its own.',
  'button.forget': 'Delete those too',
  'forget.place': 'Deleted: the digest of this chat, what was posted of it, and all its settings.',
  'forget.notHere': 'That can be deleted in our own chat only: send /forget there.',
} as const;
