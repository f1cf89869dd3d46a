import { PermissionFlagsBits } from 'discord.js';

/** What the bot needs in a channel: nothing to read, only to be there and to post. */
const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads;

/** The address that adds the bot to a server, with the fewest permissions that it can work with. */
export function inviteUrl(applicationId: string): string {
  const url = new URL('https://discord.com/oauth2/authorize');
  url.searchParams.set('client_id', applicationId);
  url.searchParams.set('scope', 'bot applications.commands');
  url.searchParams.set('permissions', String(PERMISSIONS));
  return url.href;
}
