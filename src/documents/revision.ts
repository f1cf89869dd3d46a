/** SHA-256 of a file's bytes in hexadecimal. */
export async function revisionOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
}
