import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analysis/analyze.ts';

function content(text: string, language: string): readonly string[] {
  return analyze(text, language)
    .filter(({ stop }) => !stop)
    .map(({ start, end }) => text.slice(start, end));
}

describe('small words bound to a verb', () => {
  it.each([
    ['fr', 'conserve-t-on', ['conserve']],
    ['fr', 'Passe-t-il', ['Passe']],
    ['fr', 'mange-t-elle', ['mange']],
    ['fr', 'peut-on', []],
    ['fr', 'puis-je', []],
    ['fr', 'Est-ce que', []],
    ['fr', 'y a-t-il', []],
    ['fr', 'donne-le-moi', ['donne']],
    ['fr', 'DORT-ON', ['DORT']],
    ['pt', 'abri-lo', ['abri']],
    ['pt', 'vendê-la', ['vendê']],
    ['pt', 'chama-se', ['chama']],
    ['pt', 'disse-lhe', ['disse']],
    ['pt', 'realizar-se-á', ['realizar']],
    ['pt', 'entregá-lo-emos', ['entregá']],
    ['ro', 's-a', []],
    ['ro', 'L-a', []],
    ['ro', 'i-a', []],
    ['ro', 'într-o', []],
    ['ro', 'dintr-un', []],
    ['ro', 'să-mi', []],
    ['ro', 'văzut-o', ['văzut']],
    ['ro', 'n-avea bani', ['bani']],
  ])('say nothing about a subject in %s: %s', (language, text, expected) => {
    expect(content(text, language)).toEqual(expected);
  });

  it.each([
    ['fr', 'arc-en-ciel', ['arcenciel', 'arc', 'ciel']],
    ['fr', 'Saint-Étienne', ['saintetienne', 'saint', 'etienne']],
    ['fr', 'un rendez-vous', ['rendezvous', 'rendez']],
    ['pt', 'guarda-chuva', ['guardachuva', 'guarda', 'chuva']],
    ['pt', 'bem-te-vi', ['bem', 'bemtevi', 'vi']],
    ['ro', 'Cluj-Napoca', ['clujnapoca', 'cluj', 'napoca']],
    ['ro', 'T-shirt', ['tshirt', 't', 'shirt']],
    ['en', 'a run-on line', ['runon', 'run', 'line']],
  ])('are not taken for one in a compound in %s: %s', (language, text, expected) => {
    const surfaces = analyze(text, language)
      .filter(({ stop }) => !stop)
      .map(({ surface }) => surface);
    expect([...surfaces].sort()).toEqual([...expected].sort());
  });

  it.each([
    ['abri-lo', 'abrir'],
    ['vendê-la', 'vender'],
    ['fazê-los', 'fazer'],
    ['entregá-las', 'entregar'],
    ['atraí-lo', 'atrair'],
    ['compô-lo', 'compor'],
    ['compramo-la', 'compramos'],
    ['chama-se', 'chama'],
  ])('leave a Portuguese verb its own meaning: %s is %s', (bound, verb) => {
    expect(analyze(bound, 'pt')[0]?.term).toBe(analyze(verb, 'pt')[0]?.term);
  });

  it('keep their places in the text', () => {
    expect(analyze('Vou abri-lo.', 'pt').map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [4, 8],
      [9, 11],
    ]);
  });
});
