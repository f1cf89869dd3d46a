/** The owner has to change something before the program can do this: one clear line, exit status 2. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
