/** What two wordings may differ in and still be the same words. */
export type Typography = 'quotes' | 'dashes' | 'ellipses' | 'blanks' | 'marks' | 'invisible' | 'case';

const SIGNS: readonly (readonly [Typography, RegExp])[] = [
  [
    'quotes',
    /["'`\u00ab\u00bb\u00b4\u2018-\u201f\u2032\u2033\u2039\u203a\u275d\u275e\u300c-\u300f\u301d-\u301f]/gu,
  ],
  ['dashes', /[-\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]+/gu],
  ['ellipses', /\u2026|\.{2,}/gu],
  ['blanks', /\s+/gu],
  ['marks', /[*_~\\]/gu],
  ['invisible', /(?!\s)[\p{Cc}\p{Cf}\p{Variation_Selector}]|\ufeff/gu],
];

/** In what the two differ, where they are the same words. */
export function typographyBetween(left: string, right: string): readonly Typography[] {
  const differing = SIGNS.filter(([, signs]) => signsOf(left, signs) !== signsOf(right, signs));
  const names = differing.map(([name]) => name);
  return lettersOf(left) === lettersOf(right) ? names : [...names, 'case'];
}

function signsOf(text: string, signs: RegExp): string {
  return JSON.stringify(text.trim().match(signs) ?? []);
}

function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}
