import type { Document, TextBlock } from '../src/core/model.ts';
import { createRandom } from '../src/evaluation/bootstrap.ts';

/**
 * Generated English-like text with natural word frequencies: the rank-frequency law of Zipf and Mandelbrot
 * (f ~ 1 / (rank + 2.7)^1.07), whose first ranks are the commonest English words in their usual order.
 */

const COMMON =
  'the of and to in a is that for it was on with as be by at are this from or had not but an they which his he have were one all their there been if more when will would who what so no out up into than them can only other new some time could these two may then do first any my now such like our over me even most made after also did many before must through back years where much your way well down should because each just those people how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three'.split(
    ' ',
  );

const SYLLABLES =
  'ba be bi bo bra ca ce cho cla co da de di dro du fa fe fi flo ga ge gra ha he ho ja jo ka ke la le li lo ma me mi mo na ne ni no pa pe pla po ra re ri ro sa se sha so sta ta te tha ti to tra va ve vi vo wa we zo'.split(
    ' ',
  );

/** Words in the generated language. */
const VOCABULARY = 60_000;

const ZIPF_SHIFT = 2.7;
const ZIPF_EXPONENT = 1.07;

const SENTENCES_PER_PASSAGE = [2, 3, 4, 5] as const;
const PASSAGES_PER_DOCUMENT = 100;

type Random = () => number;

export interface Language {
  /** Words by rank, the commonest first. */
  readonly words: readonly string[];
  /** Draws a word with its natural frequency. */
  readonly draw: (random: Random) => string;
}

export function createLanguage(seed: number): Language {
  const random = createRandom(seed);
  const words = new Set(COMMON);
  while (words.size < VOCABULARY) {
    const length = 2 + Math.floor(random() * 3);
    words.add(Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(''));
  }
  const ranked = [...words];
  const cumulative = new Float64Array(ranked.length);
  let total = 0;
  for (let rank = 0; rank < ranked.length; rank += 1) {
    total += (rank + 1 + ZIPF_SHIFT) ** -ZIPF_EXPONENT;
    cumulative[rank] = total;
  }
  return { words: ranked, draw: (draw) => ranked[indexAbove(cumulative, draw() * total)] ?? 'the' };
}

function indexAbove(cumulative: Float64Array, target: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cumulative[middle] ?? 0) < target) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Documents of 100 paragraphs each, `passages` paragraphs together. */
export function writeDocuments(language: Language, passages: number, seed: number): Document[] {
  const random = createRandom(seed);
  return Array.from({ length: Math.ceil(passages / PASSAGES_PER_DOCUMENT) }, (_, i) => {
    const count = Math.min(PASSAGES_PER_DOCUMENT, passages - i * PASSAGES_PER_DOCUMENT);
    return writeDocument(language, `generated-${i}.txt`, count, random);
  });
}

function writeDocument(language: Language, id: string, paragraphs: number, random: Random): Document {
  let text = '';
  const blocks: TextBlock[] = [];
  for (let i = 0; i < paragraphs; i += 1) {
    const start = text.length;
    text += writeParagraph(language, random);
    blocks.push({ kind: 'paragraph', start, end: text.length });
    text += '\n';
  }
  return { id, title: id, language: 'en', tags: [], revision: id, text, blocks };
}

function writeParagraph(language: Language, random: Random): string {
  const count = SENTENCES_PER_PASSAGE[Math.floor(random() * SENTENCES_PER_PASSAGE.length)] ?? 3;
  return Array.from({ length: count }, () => writeSentence(language, random)).join(' ');
}

function writeSentence(language: Language, random: Random): string {
  const words = Array.from({ length: 8 + Math.floor(random() * 18) }, () => language.draw(random));
  const sentence = words.join(' ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** Questions of natural length about words that some paragraph has together, as people ask them. */
export function writeQuestions(documents: readonly Document[], count: number, seed: number): string[] {
  const random = createRandom(seed);
  const openings = ['what is the', 'who was the', 'when did the', 'how many', 'why does the', 'where is'];
  return Array.from({ length: count }, () => {
    const document = documents[Math.floor(random() * documents.length)];
    const block = document?.blocks[Math.floor(random() * document.blocks.length)];
    const words = document && block ? document.text.slice(block.start, block.end).split(/\W+/) : [];
    const opening = openings[Math.floor(random() * openings.length)] ?? 'what is the';
    const at = Math.floor(random() * Math.max(1, words.length - 12));
    return `${opening} ${words
      .slice(at, at + 5 + Math.floor(random() * 5))
      .join(' ')
      .toLowerCase()}?`;
  });
}
