import type { Place } from './model.ts';

/** A limit that the owner sets to documents. */
export interface AccessRule {
  /** Patterns of document ids, as in a shell: `staff/**`. */
  readonly documents: readonly string[];
  /** See {@link placeNames}; none for documents that are shown nowhere. */
  readonly places: readonly string[];
}

/** Which documents may be shown where. */
export interface Access {
  readonly rules: readonly AccessRule[];
  /** True where one of the patterns speaks of the document with this id, whether or not there is one now. */
  covers(patterns: readonly string[], document: string): boolean;
}

/** The names under which rules speak of a place: its own address, and those of the places that it is part of. */
export function placeNames({ platform, id, within = [] }: Place): readonly string[] {
  return [id, ...within].map((address) => `${platform}:${address}`);
}

/** The place with this name, as far as a rule knows it. */
export function placeNamed(name: string): Place {
  const colon = name.indexOf(':');
  return { platform: name.slice(0, colon), id: name.slice(colon + 1), direct: false };
}

/** A place that no rule can name, as everybody's who is alone with the bot. */
export const NOWHERE: Place = { platform: '', id: '', direct: true };

/** True where the rule lets its documents be shown in the place; who is alone with the bot is nowhere. */
export function admits({ places }: AccessRule, place: Place): boolean {
  return !place.direct && placeNames(place).some((name) => places.includes(name));
}

/** True where no admin has narrowed the place, or one that it is part of, to other documents than the one with this id. */
export function isWanted({ covers }: Access, document: string, { narrowing = 'none' }: Place): boolean {
  return narrowing === 'none' || narrowing.every((patterns) => covers(patterns, document));
}

/**
 * True where the document with this id, of now or of before, may be shown in the place: where every rule that covers it
 * admits the place, and no admin has narrowed the place to others. One more rule or narrowing never shows more.
 */
export function mayShow(access: Access, document: string, place: Place): boolean {
  const { rules, covers } = access;
  const isOpen = rules.every((rule) => admits(rule, place) || !covers(rule.documents, document));
  return isOpen && isWanted(access, document, place);
}

/** A rule that names places by addresses that they no longer have. */
export interface OutdatedRule {
  readonly rule: AccessRule;
  /** Old and new names, see {@link placeNames}. */
  readonly moves: readonly (readonly [from: string, to: string])[];
}

/** The rules that name a place of which `renamed` gives another address, and not that one as well. */
export function outdatedRules(
  rules: readonly AccessRule[],
  renamed: (place: Place) => Place | undefined,
): readonly OutdatedRule[] {
  return rules.flatMap((rule) => {
    const moves = rule.places.flatMap((from) => {
      const place = renamed(placeNamed(from));
      const to = place && `${place.platform}:${place.id}`;
      return to === undefined || rule.places.includes(to) ? [] : [[from, to] as const];
    });
    return moves.length === 0 ? [] : [{ rule, moves }];
  });
}
