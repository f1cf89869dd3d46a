import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageKey, Phrase, PlainKey } from './catalogue.ts';
import { CATALOGUES, type Language, languageOf } from './languages.ts';
import { traditional } from './traditional.ts';

/** Says a message in one language. What fills its placeholders is never read as markup. */
export interface Say {
  (key: PlainKey): string;
  (...phrase: Phrase): string;
}

/** The voice of the bot for a BCP 47 locale. Each message of a language is compiled once, when it is first said. */
export function sayIn(locale: string): Say {
  const language = languageOf(locale);
  const say = voices.get(language) ?? voiceOf(language);
  voices.set(language, say);
  return say;
}

const voices = new Map<Language, Say>();

function voiceOf(language: Language): Say {
  const compiled = new Map<MessageKey, IntlMessageFormat>();
  return (...[key, values]: Phrase | readonly [key: PlainKey]) => {
    const message = compiled.get(key) ?? compile(language, key);
    compiled.set(key, message);
    return String(message.format(values));
  };
}

function compile(language: Language, key: MessageKey): IntlMessageFormat {
  // No message has tags: what looks like one is meant as it stands.
  return new IntlMessageFormat(messageIn(language, key), language, undefined, { ignoreTag: true });
}

/** A message as its catalogue has it: ICU MessageFormat. */
export function messageIn(language: Language, key: MessageKey): string {
  return language === 'zh-Hant' ? traditional(CATALOGUES.zh[key]) : CATALOGUES[language][key];
}
