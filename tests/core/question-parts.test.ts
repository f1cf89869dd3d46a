import { expect, it } from 'vitest';
import { questionParts } from '../../src/core/question-parts.ts';

it.each([
  ['Who built the pier? When was it lit?', ['Who built the pier', 'When was it lit']],
  ['Who built the pier and when was the lantern lit?', ['Who built the pier', 'when was the lantern lit']],
  ['Wer baute den Steg und wann brannte das Licht?', ['Wer baute den Steg', 'wann brannte das Licht']],
  ['Кто построил пирс и когда зажгли фонарь?', ['Кто построил пирс', 'когда зажгли фонарь']],
  ['Körpünü kim tikib və haçan açılıb?', ['Körpünü kim tikib', 'haçan açılıb']],
])('reads %s as several questions', (text, parts) => {
  expect(questionParts(text)).toEqual(parts);
});

it.each(['Who are China and Azerbaijan?', 'terrorism and whoever fights it', 'When?', ''])(
  'leaves %s whole',
  (text) => {
    expect(questionParts(text)).toEqual([]);
  },
);
