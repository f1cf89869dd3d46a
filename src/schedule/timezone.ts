import { sayIn } from '../core/messages/say.ts';
import type { Choice } from '../core/model.ts';
import { CITY_ALIASES, FIRST_SUGGESTIONS, RENAMED_ZONES } from './cities.ts';
import { CITY_NAMES } from './city-names.ts';
import { fold, type Understood, unclear, understood } from './understanding.ts';

/** A name by which a person may mean a zone. */
interface Name {
  /** Folded for comparison. */
  readonly key: string;
  readonly shown: string;
  readonly zone: string;
}

const EXAMPLE = 'Asia/Baku · New York';
/** Discord's limit of choices in one autocomplete. */
const MAX_SUGGESTIONS = 25;
/** Abbreviations that are zones of the database and keep its clock changes, or have none to keep. */
const KEPT_ABBREVIATIONS = new Set(['utc', 'gmt', 'cet', 'eet', 'wet', 'met']);

let names: readonly Name[] | undefined;

/**
 * Reads an IANA zone, one of its older names, a city (`Baku`, `New York`, `San Francisco`) or whole hours from UTC
 * (`UTC+4`). Case and diacritics do not matter. Other abbreviations are refused: IST and CST mean several zones each,
 * and EST ignores summer time.
 */
export function parseTimezone(text: string): Understood<string> {
  const key = keyOf(text);
  const name = allNames().find((candidate) => candidate.key === key);
  if (name !== undefined) return understood(name.zone);
  const zone = zoneFromHours(text.trim()) ?? zoneFromLink(text.trim().replace(/\s+/g, '_'));
  if (zone !== undefined) return understood(zone);
  return unclear(['unclear.zone', { typed: text.trim().slice(0, 40) }], EXAMPLE);
}

/** At most 25 zones for what has been typed so far, the likeliest first, each with its present time. */
export function suggestTimezones(typed: string, nowMs: number, locale: string): readonly Choice[] {
  const key = keyOf(typed);
  const found: readonly Name[] = key === '' ? first() : ranked(key);
  const zones = new Map<string, string>();
  for (const { zone, shown } of found) {
    if (zones.size === MAX_SUGGESTIONS) break;
    if (!zones.has(zone)) zones.set(zone, shown);
  }
  return [...zones].map(([zone, shown]) => ({
    name: labelOf(zone, shown, { ms: nowMs, locale }),
    value: zone,
  }));
}

function first(): readonly Name[] {
  return FIRST_SUGGESTIONS.map((zone) => ({ key: '', shown: cityOf(zone), zone }));
}

function ranked(key: string): readonly Name[] {
  const starting = allNames().filter((name) => name.key.startsWith(key));
  const inside = allNames().filter((name) => name.key.includes(` ${key}`));
  return [...starting, ...inside, ...allNames().filter((name) => name.key.includes(key))];
}

function labelOf(zone: string, shown: string, now: { readonly ms: number; readonly locale: string }): string {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  const label = shown === zone ? zone : `${shown} (${zone})`;
  return sayIn(now.locale)('zone.now', { zone: label, time: clock.format(now.ms) });
}

/** Cities and aliases before full ids, so that a suggestion shows the word that was typed. */
function allNames(): readonly Name[] {
  names ??= buildNames();
  return names;
}

function buildNames(): readonly Name[] {
  const zones = zoneIds();
  const cities = zones.map((zone) => nameOf(cityOf(zone), zone));
  const named = [CITY_ALIASES, CITY_NAMES].flatMap((each) => Object.entries(each));
  const aliases = named.flatMap(([zone, words]) => words.map((word) => nameOf(word, zone)));
  return [...cities, ...aliases, ...zones.map((zone) => nameOf(zone, zone))];
}

/** Present names first: where an old and a new id share their city, the new one is meant. */
function zoneIds(): readonly string[] {
  const present = new Set(RENAMED_ZONES.map(canonical));
  const listed = Intl.supportedValuesOf('timeZone').filter((zone) => !present.has(zone));
  return [...RENAMED_ZONES, ...listed].sort();
}

function nameOf(shown: string, zone: string): Name {
  return { key: keyOf(shown), shown, zone };
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

function keyOf(text: string): string {
  return fold(text)
    .replace(/[\s_.,'’-]+/g, ' ')
    .trim();
}

/** `UTC+4` → `Etc/GMT-4`: the database counts whole hours towards the west of Greenwich. */
function zoneFromHours(text: string): string | undefined {
  const match = /^(?:utc|gmt)?\s*([+−-])\s*(\d{1,2})(?::?00)?$/i.exec(text);
  if (match === null) return undefined;
  const hours = Number(match[2]);
  if (hours === 0) return 'UTC';
  const east = match[1] === '+';
  return hours <= (east ? 14 : 12) ? `Etc/GMT${east ? '-' : '+'}${hours}` : undefined;
}

/** An id that Intl accepts without listing it, such as `US/Eastern` or `Turkey`. */
function zoneFromLink(id: string): string | undefined {
  const abbreviation = /^[a-z]{2,4}$/i.test(id) && !/^(?:cuba|iran)$/i.test(id);
  if (abbreviation && !KEPT_ABBREVIATIONS.has(id.toLowerCase())) return undefined;
  if (!/^[a-z]/i.test(id)) return undefined;
  return canonical(id);
}

/** False for a zone that this runtime's zone data no longer holds. */
export function isZone(timezone: string): boolean {
  return canonical(timezone) !== undefined;
}

function canonical(id: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: id }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
