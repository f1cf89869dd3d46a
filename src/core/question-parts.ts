/** Questions read apart at most. */
const MAX_PARTS = 3;

/** Ends a question: question marks of every script. */
const QUESTION_END = /[?？؟;\u037e⁇⁈]+\s*/u;

const AND = 'and|und|y|et|и|та|і|й|və|ve|și|και|và|e|و|और';

/** Words that begin a question, where a second one may follow the first by "and". */
const ASKING =
  'who|whom|what|when|where|why|how|which|wer|was|wann|wo|warum|wie|welche[rsn]?|quién|quiénes|qué|cuándo|dónde|cómo|cuántos|cuántas|qui|quand|où|pourquoi|comment|combien|chi|quando|dove|perché|quanti|quante|quem|onde|quantos|quantas|кто|что|когда|где|почему|как|сколько|хто|що|коли|де|чому|як|скільки|kim|nə|ne|haçan|harada|nerede|neçə|kaç|necə|nasıl|niyə|neden|cine|când|unde|câte|câți|ποιος|ποια|πότε|πού|γιατί|ai|khi|متى|أين|لماذا|कब|कौन|कहाँ';

const SECOND_QUESTION = new RegExp(`,?\\s+(?:${AND})\\s+(?=(?:${ASKING})(?![\\p{L}\\p{M}]))`, 'iu');

/** The questions of a text that asks several; empty where it asks one. */
export function questionParts(text: string): readonly string[] {
  const parts = text
    .split(QUESTION_END)
    .flatMap((part) => part.split(SECOND_QUESTION))
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]{2}/u.test(part));
  return parts.length < 2 ? [] : parts.slice(0, MAX_PARTS);
}
