import { globSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/core/commands.ts';
import { languageNames, localeOf, mediumDate, shortDate, spokenLocale } from '../../src/core/locale.ts';
import type { MessageKey } from '../../src/core/messages/catalogue.ts';
import { CATALOGUES, LANGUAGES, type Language, languageOf } from '../../src/core/messages/languages.ts';
import { kept, retold } from '../../src/core/messages/retold.ts';
import { messageIn, sayIn } from '../../src/core/messages/say.ts';
import { traditional } from '../../src/core/messages/traditional.ts';
import { daysOf } from '../../src/schedule/spoken.ts';

const KEYS = Object.keys(CATALOGUES.en) as MessageKey[];

/** A part of a parsed message; a plural has `options`. */
interface Part {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

/** How the parser numbers what is plain text, and the `#` of a plural. */
const LITERAL = 0;
const POUND = 7;

function parsed(language: Language, key: MessageKey): readonly Part[] {
  const format = new IntlMessageFormat(messageIn(language, key), language, undefined, { ignoreTag: true });
  return format.getAst() as readonly Part[];
}

function partsOf(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => [
    part,
    ...Object.values(part.options ?? {}).flatMap(({ value }) => partsOf(value)),
  ]);
}

function placeholders(parts: readonly Part[]): readonly string[] {
  const names = partsOf(parts).filter(({ type }) => type !== LITERAL && type !== POUND);
  return [...new Set(names.map(({ value }) => value ?? ''))].sort();
}

describe.each(LANGUAGES)('the catalogue of %s', (language) => {
  const messages = () => KEYS.map((key) => [key, parsed(language, key)] as const);

  it('has every message, no other, and none that is empty', () => {
    const catalogue = CATALOGUES[language === 'zh-Hant' ? 'zh' : language];
    expect(Object.keys(catalogue).sort()).toEqual([...KEYS].sort());
    expect(KEYS.filter((key) => catalogue[key].trim() === '')).toEqual([]);
  });

  it('has the placeholders of English in each message', () => {
    for (const [key, parts] of messages()) {
      const english = placeholders(parsed('en', key));
      expect([key, placeholders(parts)]).toEqual([key, english]);
    }
  });

  it('has each form of number in each plural', () => {
    const forms = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    for (const [key, parts] of messages()) {
      const plurals = partsOf(parts).filter(({ options }) => options !== undefined);
      for (const { options = {} } of plurals)
        expect([key, Object.keys(options).sort()]).toEqual([key, forms]);
    }
  });

  it('keeps to the limits of both platforms in their menus and buttons', () => {
    const say = sayIn(language);
    const described = COMMANDS.flatMap(({ description, options, forms }) => [
      description,
      ...options.map((option) => option.description),
      ...(forms?.subcommands ?? []).flatMap((form) => [
        form.description,
        ...form.options.map((option) => option.description),
      ]),
    ]);
    expect(described.length).toBeGreaterThan(15);
    expect(described.filter((key) => say(key).length < 1 || say(key).length > 100)).toEqual([]);
    const titles = COMMANDS.flatMap(({ messageAction }) => messageAction ?? []);
    expect(titles.filter((key) => say(key).length < 1 || say(key).length > 32)).toEqual([]);
    const longest = say('button.next', { number: 10, total: 10 });
    expect(longest.length).toBeLessThanOrEqual(40);
    // Discord counts the longest form of each text of a command, 8,000 characters in all.
    expect(described.reduce((sum, key) => sum + say(key).length, 0)).toBeLessThan(4_000);
  });

  it('says numbers, and puts what it is given where it belongs, character for character', () => {
    const say = sayIn(language);
    for (const count of [0, 1, 2, 5, 11, 21, 1_000_000]) {
      const said = say('sources.documents', { count });
      expect(said).toMatch(/^\d[\d.,\u00a0\u202f]* \S/);
      expect(said).not.toMatch(/[{}#]/);
    }
    const title = "{curly} <b>tag</b> 'quoted' #1 __proto__";
    expect(say('answer.nothingIn', { title })).toContain(title);
  });
});

describe('the messages', () => {
  it('are all said somewhere', () => {
    const files = globSync('src/**/*.ts', { exclude: (name) => name.endsWith('messages') });
    const source = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    const isSaid = (key: string) =>
      source.includes(`'${key}'`) || source.includes(`\`${key.slice(0, key.indexOf('.') + 1)}\${`);
    expect(KEYS.filter((key) => !isSaid(key))).toEqual([]);
  });

  it('have no plural where they are kept in English and recognised later', () => {
    const plural = KEYS.filter((key) => key.startsWith('kept.') && /plural/.test(CATALOGUES.en[key]));
    expect(plural).toEqual([]);
  });

  it('do not compile with a key or a placeholder that does not exist, or without one that does', () => {
    const say = sayIn('en');
    // @ts-expect-error there is no such message
    expect(() => say('answer.nowhere')).toThrow();
    // @ts-expect-error the message has a title
    expect(() => say('answer.nothingIn')).toThrow();
    // @ts-expect-error the message has a title, not a name
    expect(() => say('answer.nothingIn', { name: 'x' })).toThrow();
    // @ts-expect-error the message has no placeholders
    expect(say('answer.nothing', { title: 'x' })).toBe('The documents do not say.');
  });

  it('decline numbers as their languages do', () => {
    const seconds = (locale: string, ...counts: number[]) =>
      counts.map((count) => sayIn(locale)('trouble.tooMany', { seconds: count }));
    expect(seconds('ru', 1, 3, 5).join()).toMatch(/1 секунду.*3 секунды.*5 секунд\./);
    expect(seconds('de', 1, 2).join()).toMatch(/1 Sekunde .*2 Sekunden /);
    expect(sayIn('es')('sources.passages', { count: 1_000_000 })).toBe('1.000.000 de pasajes');
    expect(sayIn('az')('sources.documents', { count: 3 })).toBe('3 sənəd');
  });
});

describe('the language of the interface', () => {
  it.each([
    ['en-US', 'en'],
    ['az-Latn-AZ', 'az'],
    ['ru', 'ru'],
    ['es-419', 'es'],
    ['es-ES', 'es'],
    ['de-AT', 'de'],
    ['zh-CN', 'zh'],
    ['zh-hans', 'zh'],
    ['zh', 'zh'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-hant', 'zh-Hant'],
    ['zh_TW', 'zh-Hant'],
    ['pt-BR', 'en'],
    ['uk', 'en'],
    ['fr', 'en'],
    ['constructor', 'en'],
    ['', 'en'],
    ['not a locale', 'en'],
  ])('for the locale %j is %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });

  it('is the asker’s, unless an admin has fixed one for the place', () => {
    expect(localeOf({ locale: 'tr' })).toBe('tr');
    expect(localeOf({ locale: 'tr' }, 'az')).toBe('az');
  });

  it('gives dates and names by the region that was asked for, and in English with English sentences', () => {
    expect(spokenLocale('en-GB')).toBe('en-GB');
    expect(spokenLocale('fr-FR')).toBe('en');
    expect(shortDate('2026-03-10', 'en-GB')).toBe('Tue 10 Mar');
    expect(shortDate('2026-03-10', 'de')).toBe('Di., 10. März');
    expect(mediumDate('2026-03-10', 'ru')).toBe('10 мар. 2026 г.');
    expect(mediumDate('in spring', 'ru')).toBe('in spring');
    expect(languageNames(['en', 'az'], 'tr')).toBe('İngilizce ve Azerbaycan dili');
    expect(daysOf([1, 3], 'es')).toBe('los días lun y mié');
  });
});

describe('traditional Chinese', () => {
  it('is made of simplified, character by character, as OpenCC makes it of whole words', () => {
    const convert = Converter({ from: 'cn', to: 't' });
    for (const key of KEYS) {
      const simplified = CATALOGUES.zh[key];
      expect([key, traditional(simplified)]).toEqual([key, convert(simplified)]);
    }
    expect(sayIn('zh-TW')('button.source')).toBe('來源');
  });
});

describe('what is kept in English', () => {
  const say = sayIn('de');

  it('is told in the language of its reader, several sentences in a row', () => {
    const cause = `${kept('kept.givenUpLate')} ${kept('kept.lacksInChannel', { names: '"Send Messages"' })}`;
    expect(retold(say, cause)).toBe(
      'Nach sechs Stunden aufgegeben. dem Bot fehlt in diesem Kanal die Berechtigung "Send Messages"',
    );
    const missed = kept('kept.manyMissed', { count: 14, since: '2026-03-01', until: '2026-03-14' });
    expect(retold(say, missed)).toContain('14 Auszüge sind vom 2026-03-01 bis zum 2026-03-14');
  });

  it('leaves the words of a platform as they are', () => {
    const answered = `${kept('kept.telegramAnswered', { code: 403 })} Forbidden: bot was blocked by the user`;
    expect(retold(say, answered)).toBe('Telegram antwortete 403: Forbidden: bot was blocked by the user');
    expect(retold(say, 'Something else.')).toBe('Something else.');
    expect(retold(sayIn('en'), answered)).toBe(answered);
  });

  it('is recognised for every message, whatever fills it', () => {
    for (const key of KEYS.filter((each) => each.startsWith('kept.'))) {
      const filled = CATALOGUES.en[key].replace(/\{\w+\}/g, '2026');
      expect([key, retold(sayIn('ru'), filled)]).not.toEqual([key, filled]);
    }
  });
});
