import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/core/analysis/stems.ts';

describe('a stem', () => {
  it('is the word itself where no stemmer knows the language', () => {
    expect(stem('words', 'xx')).toBe('words');
  });

  it('of a word too long to be one is the word itself', () => {
    const word = 'a'.repeat(10_000);
    expect(stem(word, 'tr')).toBe(word);
  });
});
