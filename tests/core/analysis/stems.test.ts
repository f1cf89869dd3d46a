import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analysis/analyze.ts';
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

/** Forms of one word. */
const GROUPS: readonly (readonly [tag: string, forms: string])[] = [
  ['da', 'bygge bygger byggede byggedes bygget'],
  ['da', 'arbejde arbejder arbejdede arbejdet'],
  ['da', 'billede billeder billedet'],
  ['da', 'udbrede udbreder'],
  ['de', 'organisieren organisiere organisiert organisierte organisierten'],
  ['de', 'Papier Papiere Papieren Papiers'],
  ['nl', 'schrijven schrijf schrijft'],
  ['nl', 'kopen koop koopt'],
  ['nl', 'studeren studeer studeert'],
  ['nl', 'huis huizen'],
  ['nl', 'brief brieven'],
  ['ko', '세우려면 세운 세웠다 세워 세울 세우는 세우기 세우고 세웠습니다 세워서'],
  ['ko', '열리는 열리고 열린 열렸다 열려 열립니다 열리면'],
  ['ko', '비슷했나요 비슷해서 비슷하다 비슷한 비슷하게'],
  ['ko', '시작하다 시작했나요 시작합니다 시작을 시작'],
  ['ko', '먹나요 먹는 먹은 먹었다 먹습니다 먹을 먹으면 먹고'],
  ['ko', '만들어서 만드는 만든 만들었다 만들면'],
  ['ko', '쌓아 쌓다 쌓는 쌓은'],
  ['ko', '넣어서 넣어 넣고 넣었다'],
  ['ko', '물었다 물어 물어서 물어요 물었습니다'],
  ['ko', '무겁다 무거운 무거워서 무겁습니다'],
  ['ko', '마셨나요 마신 마시는 마십니다'],
  ['ko', '던졌다 던지는 던진 던질까요'],
  ['ko', '도서관 도서관은 도서관에서는 도서관의 도서관이 도서관까지'],
  ['ko', '고양이 고양이를 고양이가 고양이는'],
  ['ko', '이야기 이야기했다 이야기를'],
  ['ko', '회의 회의가 회의에서'],
  ['ko', '강물 강물은 강물이 강물에'],
];

describe('the forms of one word', () => {
  it.each(GROUPS)('meet in %s: %s', (tag, forms) => {
    const found = forms.split(' ').map((form) => analyze(form, tag)[0]?.term);
    expect(new Set(found).size).toBe(1);
  });

  it.each([
    ['de', 'Bier', 'bi'],
    ['nl', 'kaart', 'kar'],
    ['nl', 'gemaakt', 'gemak'],
    ['ko', '회의', '회'],
    ['ko', '바다', '바'],
    ['ko', '언어', '언'],
    ['ko', '물었다', '물'],
    ['ko', '국어', '국'],
    ['ko', '광고', '광'],
    ['ko', '마을', '마'],
    ['ko', '지도', '지'],
  ])('stay apart from another word in %s: %s and %s', (tag, one, other) => {
    expect(analyze(one, tag)[0]?.term).not.toBe(analyze(other, tag)[0]?.term);
  });
});
