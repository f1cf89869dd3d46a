/** ASCII digits for the decimal digits of every script; everything else stays. */
export function withAsciiDigits(text: string): string {
  return text.replace(DIGIT, (digit) => String(digitValue(digit)));
}

const DIGIT = /[^\P{Nd}0-9]/gu;

/** Unicode encodes decimal digits in contiguous runs of ten, so the value is the distance to the run's zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

/**
 * The one spelling of a number in ASCII digits with separators: groups of thousands closed up, a decimal comma as a
 * point, no leading zeros. `undefined` where the separators make it a date, a version or a range.
 */
export function plainNumber(text: string): string | undefined {
  if (/^\d+$/.test(text)) return withoutLeadingZeros(text);
  const grouped = /^(\d{1,3}(?:([,.'’٬\u00a0\u202f])\d{3})(?:\2\d{3})*)(?:([.,٫])(\d+))?$/.exec(text);
  if (grouped !== null && grouped[2] !== grouped[3]) {
    const whole = (grouped[1] ?? '').replace(/\D/g, '');
    return decimal(whole, grouped[4]);
  }
  const fraction = /^(\d+)[.,٫](\d+)$/.exec(text);
  return fraction === null ? undefined : decimal(fraction[1] ?? '', fraction[2]);
}

function decimal(whole: string, fraction: string | undefined): string {
  const plain = withoutLeadingZeros(whole);
  return fraction === undefined ? plain : `${plain}.${fraction}`;
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
