import { expect, it } from 'vitest';
import { analyze } from '../../../src/core/analysis/analyze.ts';
import { lightWords } from '../../../src/core/analysis/light-words.ts';
import { answer } from '../../../src/core/answer.ts';
import { createLibrary } from '../../../src/core/library.ts';
import { readQuestion } from '../../../src/core/query.ts';
import { WEIGHTS } from '../../../src/core/weights.ts';
import { documentOf } from '../../fixtures/house.ts';

/** Rules of a made-up choir, in three languages, and questions wrapped in words that no rule has. */
const CASES = [
  {
    language: 'en',
    rules: [
      'Insults in the dressing room lead to a warning.',
      'Scores are lent for two weeks.',
      'The alto section sits on the left.',
      'The hall is locked at ten.',
      'New voices sing for the conductor in May.',
      'Fees are due in January.',
      'Black shoes are worn at concerts.',
      'The piano is tuned every spring.',
    ],
    ask: 'What happens if I insult someone?',
    words: 'lead to a warning',
  },
  {
    language: 'de',
    rules: [
      'Beleidigungen in der Garderobe führen zu einer Verwarnung.',
      'Noten werden für zwei Wochen verliehen.',
      'Der Alt sitzt links.',
      'Der Saal schließt um zehn.',
      'Neue Stimmen singen im Mai vor.',
      'Beiträge sind im Januar fällig.',
      'Zum Konzert trägt man schwarze Schuhe.',
      'Das Klavier wird im Frühling gestimmt.',
    ],
    ask: 'Was passiert bei Beleidigungen von jemandem?',
    words: 'zu einer Verwarnung',
  },
  {
    language: 'ru',
    rules: [
      'За оскорбления в гримёрной выносят предупреждение.',
      'Ноты выдают на две недели.',
      'Альты сидят слева.',
      'Зал закрывают в десять.',
      'Новые голоса слушают в мае.',
      'Взносы платят в январе.',
      'На концерт надевают чёрную обувь.',
      'Рояль настраивают весной.',
    ],
    ask: 'Что происходит за оскорбления кого-то?',
    words: 'предупреждение',
  },
];

it.each(CASES)('answers “$ask”', ({ language, rules, ask, words }) => {
  const library = createLibrary([documentOf('choir.md', rules.join('\n\n'), { language })]);
  const { answered, quotes } = answer(library, ask, { threshold: WEIGHTS.thresholds.eager });
  expect({ answered, text: quotes[0]?.text }).toEqual({
    answered: true,
    text: expect.stringContaining(words),
  });
});

it('holds them for less than another word as rare, and not for nothing', () => {
  const library = createLibrary([documentOf('choir.md', 'Scores are lent for weeks.', { language: 'en' })]);
  const [happens, insult] = readQuestion(library, 'happens insult')[0]?.concepts ?? [];
  expect(happens?.weight).toBeGreaterThan(0);
  expect(happens?.weight).toBeLessThan((insult?.weight ?? 0) / 2);
});

it('still finds what is asked with nothing but such words', () => {
  const library = createLibrary([
    documentOf('a.md', 'Steps are possible.\n\nThe river is deep.', { language: 'en' }),
  ]);
  expect(answer(library, 'use anything possible', { threshold: 0 }).candidates[0]?.document).toBe('a.md');
});

it('lists words that are no stop words, also where words end otherwise or are not written apart', () => {
  for (const language of ['ar', 'az', 'el', 'fa', 'hi', 'ja', 'ko', 'th', 'tr', 'uk', 'vi', 'zh']) {
    expect({ language, some: lightWords(language).size > 15 }).toEqual({ language, some: true });
  }
  expect(lightWords('eo').size).toBe(0);
  expect(lightWords('en-GB').has(analyze('happens', 'en')[0]?.term ?? '')).toBe(true);
});
