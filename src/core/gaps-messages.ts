const plural = new Intl.PluralRules('en');

function count(n: number, one: string, many: string): string {
  return `${n} ${plural.select(n) === 'one' ? one : many}`;
}

/** Every sentence of the bot's own about questions without an answer. */
export const GAPS_MESSAGES = {
  away: 'Nothing is kept here, so there is nothing to show.',
  databaseAway:
    'The database does not answer at the moment, so I cannot do that. Nothing is lost; try again in a minute.',
  adminOnly:
    'Only an admin may see what was asked: on Discord with the permission Manage Channels, on Telegram an administrator of the group.',
  notAlone:
    'This shows what was asked in all places, so I show it to admins of a server or a group only: send /gaps there.',
  writtenAlone: 'I have sent you the list in our own chat.',
  notWritten: 'I cannot write to you alone: open a chat with me, press Start, and send /gaps here again.',
  off: 'Questions without an answer are not kept here. The owner can change that in settings.yml.',
  none: 'Every question that was kept has an answer in the documents.',
  title: 'Questions that the documents do not answer',
  group: (question: string, asked: number, lastDay: string) =>
    `“${question}” (asked ${asked === 1 ? 'once' : `${asked} times`}, last on ${lastDay})`,
  nearest: (path: string) => `nearest: ${path}`,
  also: (questions: readonly string[]) => `also: ${questions.map((each) => `“${each}”`).join(', ')}`,
  others: (n: number) => `and ${count(n, 'other wording', 'other wordings')}`,
  rest: (n: number) => `and ${count(n, 'more group', 'more groups')}; npm run gaps shows all`,
  stubs: 'To answer them, run npm run gaps -- --markdown, which writes stubs for your documents.',
  answeredMeanwhile: (n: number) =>
    `Left out: ${count(n, 'question', 'questions')} that the documents have come to answer.`,
  markedTitle: 'Answers marked wrong or not helpful',
  marked: (place: string, wrong: number, unhelpful: number, helpful: number) =>
    `${place} (wrong: ${wrong}, not helpful: ${unhelpful}, helpful: ${helpful})`,
  markedBefore: (document: string) => `a passage of ${document} that has been changed since`,
  verdicts: { helpful: 'Helpful', unhelpful: 'Not helpful', wrong: 'Wrong' },
  thanks: 'Thank you. It is counted, without your name.',
  thanksAlready: 'Thank you. You have judged this answer already, and it is counted once.',
  notJudged: 'Nothing is kept of what readers think here, so this was not counted.',
  tell: 'Tell me when answered',
  unknownQuestion: 'I do not know that question any more. Ask it again.',
  answeredNow: 'The documents answer it now:',
  willTell: (question: string, days: number, alone: boolean) =>
    `I will tell you ${alone ? 'alone' : 'here'}, once, when the documents answer “${question}”. Until then, and for ${days} days at the most, I keep this place, your id on this platform, and the question. /forget deletes that.`,
  alreadyWaiting: (question: string) => `I already watch for an answer to “${question}” for you.`,
  tooManyWishes: (max: number) => `You are waiting for ${max} answers already, and I keep no more.`,
  full: 'Too many people are waiting for answers at the moment. Try again another day.',
  cannotTell: (detail: string) => `I could not tell you here: ${detail}. Nothing was kept.`,
  told: (question: string) => `You wanted to know when the documents answer “${question}”. They do now:`,
  privacy: {
    title: 'What is kept of you here',
    questions: (length: number, days: number) =>
      `A question that the documents do not answer: its words in lower case, ${length} characters at the most, without addresses, accounts and numbers; how often, and on which days it was asked. Not by whom, and not where. Deleted ${count(days, 'day', 'days')} after it was last asked. A question that is answered is not kept.`,
    noQuestions: 'No question is kept.',
    wishes: (days: number) =>
      `Where you press “Tell me when answered”: this place, your id on this platform, your language, and the question. Deleted when I have told you, and after ${days} days at the latest.`,
    feedback: (days: number) =>
      `What you press below an answer (helpful, not helpful, wrong): a count for the passage, the question as a hash, and the day. Not by whom. Deleted after ${count(days, 'day', 'days')}.`,
    noFeedback: 'Nothing is kept of what you think of answers.',
    digests:
      'Where a digest is set: the place, its times, and the chat of the admin who set it, until it is stopped; and which passages were posted there on which day.',
    memory: (hours: number) =>
      `In memory alone: how much you ask, against floods; and for ${count(hours, 'hour', 'hours')} that you judged an answer, as a hash that only this process can make.`,
    memoryOfFloods: 'In memory alone: how much you ask, against floods.',
    log: 'The log holds no question, no name and no text.',
    platform: 'What you and I write is also kept by the platform, and I cannot delete it there.',
    forget: '/forget deletes what can be tied to you.',
  },
  forgetting: {
    wishes: (n: number) =>
      n === 0
        ? 'Nothing was kept of you on this platform.'
        : `Deleted: ${count(n, 'question', 'questions')} whose answer you wanted to be told of.`,
    contacts: (n: number) =>
      `You are no longer told of trouble with ${count(n, 'digest', 'digests')} that you set; the posts go on.`,
    elsewhere: 'What you have set in our own chat can be deleted there: send /forget in it.',
    placeToo: 'This chat may have settings and a digest of its own.',
    button: 'Delete those too',
    place: 'Deleted: the digest of this chat, what was posted of it, and all its settings.',
    notHere: 'That can be deleted in our own chat only: send /forget there.',
  },
} as const;
