import { PermissionFlagsBits } from 'discord.js';

/** What the bot needs in a channel, as Discord's settings call it: nothing to read, only to be there and to post. */
export const PERMISSION_NAMES: readonly (readonly [bigint, string])[] = [
  [PermissionFlagsBits.ViewChannel, 'View Channels'],
  [PermissionFlagsBits.SendMessages, 'Send Messages'],
  [PermissionFlagsBits.SendMessagesInThreads, 'Send Messages in Threads'],
];

const PERMISSIONS = PERMISSION_NAMES.reduce((all, [bit]) => all | bit, 0n);

/** The address that adds the bot to a server, with the fewest permissions that it can work with. */
export function inviteUrl(applicationId: string): string {
  const url = new URL('https://discord.com/oauth2/authorize');
  url.searchParams.set('client_id', applicationId);
  url.searchParams.set('scope', 'bot applications.commands');
  url.searchParams.set('permissions', String(PERMISSIONS));
  return url.href;
}
