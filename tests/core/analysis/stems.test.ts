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

  it.each([
    ['човекът', 'човек'],
    ['човеци', 'човек'],
    ['градовете', 'град'],
    ['зимата', 'зим'],
    ['студен', 'студн'],
    ['големите', 'голям'],
    ['полиетилен', 'полиетилн'],
    ['героеве', 'герой'],
    ['театър', 'театр'],
    ['места', 'мест'],
    ['власи', 'влах'],
    ['я', 'я'],
  ])('of the Bulgarian %s is %s', (word, expected) => {
    expect(stem(word, 'bg')).toBe(expected);
  });
});
