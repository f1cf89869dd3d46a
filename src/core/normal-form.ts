import { primaryLanguage } from './analysis/scripts.ts';
import type { Span } from './model.ts';

/** A text without its typography, and where each of its units stands in the text. */
export interface NormalForm {
  /**
   * In lower case, dashes as `-`, white space and ellipses as one space, and without quotation marks, signs of
   * markup and invisible characters. Neither begins nor ends with a space.
   */
  readonly text: string;
  /** What `[start, end)` of the normal form stands for, in units of the text; not for an empty stretch. */
  span(start: number, end: number): Span;
  /** The first unit of the normal form that stands at or behind a position in the text. */
  at(position: number): number;
}

/** What becomes of a unit; what is not listed stays as it is in lower case. */
const KEPT = 0;
const SPACE = 1;
const DASH = 2;
const DROPPED = 3;
/** Dropped, unless it stands between two letters. */
const APOSTROPHE = 4;
/** A letter of a script without spaces, in which a line break means nothing. */
const UNSPACED = 5;
/** A mark that may make one letter with the unit before. */
const COMBINING = 6;
const STOP = 7;

/** In this order: a unit of several classes is of the last. */
const CLASSES: readonly (readonly [number, RegExp])[] = [
  [COMBINING, /[\u0300-\u036f]/],
  [DROPPED, /[\p{Cc}\p{Cf}\p{Variation_Selector}]/u],
  [UNSPACED, /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3001-\u9fff\uf900-\ufaff\uff01-\uffef]/],
  [SPACE, /[^\S\ufeff]|[\u0085\u2026]/],
  [DASH, /[-\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/],
  [DROPPED, /["\u00ab\u00bb\u201c-\u201f\u2033\u2039\u203a\u275d\u275e\u300c-\u300f\u301d-\u301f\uff02]/],
  [DROPPED, /[*_~\\]/],
  [APOSTROPHE, /['`\u00b4\u2018-\u201b\u2032\uff07]/],
  [STOP, /\./],
];

let classTable: Uint8Array | undefined;

/** The class of each UTF-16 unit. */
function classes(): Uint8Array {
  if (classTable !== undefined) return classTable;
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < table.length; unit += 1) {
    const character = String.fromCharCode(unit);
    for (const [name, pattern] of CLASSES) if (pattern.test(character)) table[unit] = name;
  }
  classTable = table;
  return table;
}

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

const TURKIC: ReadonlySet<string> = new Set(['az', 'tr']);

/** Letters in lower case, unit for unit: Turkic languages have an i without a dot, others know only one. */
function lowered(text: string, language: string): string {
  const plain = text.replaceAll('İ', 'i');
  const lower = (isTurkic(language) ? plain.replaceAll('I', 'ı') : plain).toLowerCase().replaceAll('ς', 'σ');
  return lower.length === text.length ? lower : text;
}

/** True where a language writes an i without a dot, so that its normal forms differ from those of others. */
export function isTurkic(language: string): boolean {
  return TURKIC.has(primaryLanguage(language));
}

/** Takes time and memory in proportion to the text. `language` is a BCP 47 tag. */
export function normalForm(text: string, language: string): NormalForm {
  const units = lowered(text, language);
  const table = classes();
  const out = new Uint16Array(units.length + 1);
  const shifts = createShifts();
  let length = 0;
  let space = false;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units.charCodeAt(at);
    const kind = table[unit] ?? KEPT;
    const before = out[length - 1] ?? 0;
    if (kind === SPACE || (kind === STOP && isEllipsis(units, at))) {
      space = true;
      continue;
    }
    if (kind === DROPPED || (kind === APOSTROPHE && !isInWord(units, at, table))) continue;
    if (kind === DASH && before === HYPHEN) continue;
    if (kind === COMBINING && length > 0 && !space) {
      const composed = String.fromCharCode(before, unit).normalize('NFC');
      if (composed.length === 1) {
        out[length - 1] = composed.charCodeAt(0);
        continue;
      }
    }
    if (space && length > 0 && !swallows(before, kind, table)) {
      shifts.note(length, at - 1);
      out[length++] = BLANK;
    }
    space = false;
    shifts.note(length, at);
    out[length++] = kind === DASH ? HYPHEN : kind === APOSTROPHE ? QUOTE : unit;
  }
  const { span, at } = shifts.finished(length, units.length);
  return {
    text: decoder.decode(out.subarray(0, length)),
    span: (start, end) => withMarks(text, span(start, end)),
    at,
  };
}

/** A stretch with the marks that make one letter with its last unit. */
function withMarks(text: string, { start, end }: Span): Span {
  let last = end;
  while (classes()[text.charCodeAt(last)] === COMBINING) last += 1;
  return { start, end: last };
}

const BLANK = 0x20;
const HYPHEN = 0x2d;
const QUOTE = 0x27;
const FULL_STOP = 0x2e;

function isEllipsis(units: string, at: number): boolean {
  return units.charCodeAt(at - 1) === FULL_STOP || units.charCodeAt(at + 1) === FULL_STOP;
}

function isInWord(units: string, at: number, table: Uint8Array): boolean {
  const isLetter = (unit: number) => unit > BLANK && (table[unit] === KEPT || table[unit] === COMBINING);
  return isLetter(units.charCodeAt(at - 1)) && isLetter(units.charCodeAt(at + 1));
}

/** Spaces beside dashes, and between letters of scripts without spaces, are a matter of typesetting. */
function swallows(before: number, kind: number, table: Uint8Array): boolean {
  if (kind === DASH || before === HYPHEN) return true;
  return kind === UNSPACED && table[before] === UNSPACED;
}

/** Where the distance between a normal form and its text changes: seldom, so that little has to be kept. */
function createShifts() {
  const places: number[] = [];
  const distances: number[] = [];
  return {
    note(normal: number, original: number): void {
      if (original - normal === (distances.at(-1) ?? -1)) return;
      places.push(normal);
      distances.push(original - normal);
    },
    finished(length: number, originalLength: number): Pick<NormalForm, 'span' | 'at'> {
      const [from, shift] = [Uint32Array.from(places), Uint32Array.from(distances)];
      const original = (normal: number) => normal + (shift[lastAtMost(from, normal)] ?? 0);
      return {
        span: (start, end) => ({
          start: original(start),
          end: Math.min(original(end - 1) + 1, originalLength),
        }),
        at(position) {
          let [low, high] = [0, length];
          while (low < high) {
            const middle = (low + high) >> 1;
            if (original(middle) < position) low = middle + 1;
            else high = middle;
          }
          return low;
        },
      };
    },
  };
}

function lastAtMost(sorted: Uint32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
