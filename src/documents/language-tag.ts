/** A language tag in its canonical form; `undefined` for what is no tag, such as the English name of a language. */
export function languageTag(value: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.test(value) || /^und\b/iu.test(value)) return undefined;
  try {
    return Intl.getCanonicalLocales(value.replaceAll('_', '-'))[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
