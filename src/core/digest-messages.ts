/** Every sentence of the bot's own about digests. */
export const DIGEST_MESSAGES = {
  late: 'This digest comes late.',
  before: (wording: string) => `Changed. It used to read: “${wording}”`,
  added: 'New:',
  readOn: 'Read on',
  source: 'Source',
  next: (number: number, total: number) => `Next quote (${number} of ${total})`,
  gone: 'That digest is no longer known here.',
  vanished: 'The documents have changed since then, and this passage is no longer in them.',
  adminOnly:
    'Only an admin may change the digest: on Discord with the permission Manage Channels, on Telegram an administrator of the group.',
  away: 'There are no digests here.',
  databaseAway:
    'The database does not answer at the moment, so I cannot see the digests. Nothing is lost; try again in a minute.',
  none: 'No digest is set here. An admin can start one, for example with /digest set 08:00 Asia/Baku.',
  unclear: (message: string, example: string) => `${message} Try this: ${example}`,
  noTag: (tag: string, known: readonly string[]) =>
    known.length === 0
      ? `No document has the tag “${tag}”, or any other.`
      : `No document has the tag “${tag}”. There are: ${known.join(', ')}`,
  mayNotPost: (detail: string) =>
    `I could not post the digest here: ${detail}. Nothing was set. Grant that and try again.`,
  set: (days: string, time: string, zone: string) => `The digest is set: ${days} at ${time}, ${zone}.`,
  nextIs: (when: string) => `The next one comes on ${when}.`,
  whichZone: (time: string) =>
    `At ${time} in which time zone? Press one, or type it: /digest ${time} Asia/Baku`,
  zoneForgotten: 'I do not remember for what time that was. Type it again: /digest 08:00 Asia/Baku',
  zoneGone: (zone: string) =>
    `The time zone ${zone} is not known here any more. Set the digest again: /digest 08:00 Asia/Baku`,
  paused: 'The digest is paused. /digest resume goes on.',
  resumed: 'The digest goes on.',
  alreadyPaused: 'The digest is paused already. /digest resume goes on.',
  stopped: 'The digest has been stopped here. What it did is kept: /digest why.',
  resending: (date: string) => `The digest of ${date} will be sent in a moment.`,
  notResent: (date: string) => `There is nothing to send again for ${date}.`,
  state: {
    active: (days: string, time: string, zone: string) =>
      `A digest is posted here ${days} at ${time}, ${zone}.`,
    paused: (why: string) => `The digest is paused: ${why}`,
    length: (quotes: number) => (quotes === 1 ? 'One quote a day' : `${quotes} quotes a day`),
    document: (title: string) => `From “${title}” only`,
    tag: (tag: string) => `From documents tagged “${tag}” only`,
    onlyNew: 'Only new and changed passages; a day without any is left out',
    next: (when: string) => `Next: ${when}`,
    last: (line: string) => `Last: ${line}`,
  },
  coming: 'The coming digests:',
  comingPaused: 'The digest is paused, so none is to come.',
  day: (local: string, instant: string) => `${local} (${instant})`,
  nothingThen: 'nothing to show',
  history: 'The last fourteen days:',
  noHistory: 'Nothing has been posted here in the last fourteen days.',
  resend: (date: string) => `Send ${date} again`,
  preview: 'This is how the next digest would look:',
  nothingNew: 'Nothing is new or changed since the last digest.',
  nothingWorth: 'The documents hold no passage that could be shown.',
  noDocument: (id: string) =>
    `The document ${id} is no longer there; set the digest again to choose another.`,
  replaced: (count: number) =>
    count === 1
      ? 'One chosen passage was no longer in the documents and was replaced.'
      : `${count} chosen passages were no longer in the documents and were replaced.`,
  buttons: { preview: 'Preview', next: 'Next', why: 'Why', pause: 'Pause', resume: 'Resume', stop: 'Stop' },
  reasons: {
    asked: 'an admin asked for it.',
    blocked: 'the bot was blocked or removed.',
    gone: 'the channel or chat no longer exists.',
    forbidden: 'the bot may not post here any more.',
    invalid: 'the platform refused the digest.',
    zone: 'its time zone is not known any more.',
  },
  pausedNotice: (why: string, detail: string) =>
    `I have paused a digest that you set: ${why} (${detail}) When I can post there again, it goes on by itself or with /digest resume.`,
  outcomes: {
    sent: (when: string) => `sent at ${when}`,
    late: (when: string) => `sent late, at ${when}`,
    open: 'under way',
    skipped: 'skipped',
    failed: 'failed',
    unknown: 'unknown',
  },
} as const;
