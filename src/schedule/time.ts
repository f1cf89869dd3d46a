import { fold, type Understood, unclear, understood } from './understanding.ts';

/** A time of day as `HH:MM`, from 00:00 to 23:59. */
export type LocalTime = string;

/** Words for times of day, by language; each is compared after folding case and diacritics. */
const TIME_WORDS: Readonly<Record<string, Readonly<Record<string, LocalTime>>>> = {
  en: { noon: '12:00', midday: '12:00', midnight: '00:00' },
};

/** Words that choose a half of the day, by language. */
const HALVES: Readonly<Record<string, { readonly morning: RegExp; readonly afternoon: RegExp }>> = {
  en: { morning: /^a\.?m?\.?$/, afternoon: /^p\.?m?\.?$/ },
};

/** 8 · 08:00 · 20.15 · 20h15 · 0800 · 8am · 8:30 p.m. */
const TIME = /^(\d{1,2})(?:\s*[:.h]\s*(\d{2})|h|(?<=\d{2})(\d{2}))?\s*(?:o'?clock|uhr)?\s*([a-z.]*)$/;
const EXAMPLE = '08:00';

/** Reads a time of day in 24-hour or 12-hour form: `08:00`, `8`, `8am`, `8:30 pm`, `20.15`, `noon`. */
export function parseTime(text: string): Understood<LocalTime> {
  const folded = fold(text);
  for (const words of Object.values(TIME_WORDS)) {
    const time = words[folded];
    if (time !== undefined) return understood(time);
  }
  const match = TIME.exec(folded);
  const hour = hourOf(Number(match?.[1]), match?.[4] ?? '');
  const minute = Number(match?.[2] ?? match?.[3] ?? 0);
  if (hour === undefined || minute > 59) {
    return unclear(['unclear.time', { typed: text.trim().slice(0, 40) }], EXAMPLE);
  }
  return understood(`${twoDigits(hour)}:${twoDigits(minute)}`);
}

/** The hour from 0 to 23, or `undefined` where the clock has none such. */
function hourOf(hour: number, half: string): number | undefined {
  if (half === '') return hour >= 0 && hour <= 23 ? hour : undefined;
  if (!(hour >= 1 && hour <= 12)) return undefined;
  for (const { morning, afternoon } of Object.values(HALVES)) {
    if (morning.test(half)) return hour % 12;
    if (afternoon.test(half)) return (hour % 12) + 12;
  }
  return undefined;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
