import { completions } from './completions.ts';
import type { DigestDesk } from './digest-desk.ts';
import { documentChoices } from './document-choices.ts';
import type { Library } from './library.ts';
import { localeOf } from './locale.ts';
import type { AutocompleteEvent, Choice, Place } from './model.ts';
import { narrowed, type PlaceSettings } from './place-settings.ts';
import { settingChoices } from './settings-replies.ts';
import { tagChoices } from './tag-choices.ts';

/** Suggestions shown at once: Discord's limit. */
const MAX_CHOICES = 25;

/** Where suggestions come from; without digests no time zones are suggested. */
export interface SuggestingDeps {
  readonly library: (place: Place) => Library;
  readonly digests?: Pick<DigestDesk, 'zones'>;
}

/** What to suggest for what has been typed in a place for which this is fixed, there and `further` out. */
export function suggestions(
  { library: visibleAt, digests }: SuggestingDeps,
  event: AutocompleteEvent,
  { fixed, further }: { readonly fixed: PlaceSettings; readonly further: PlaceSettings },
): readonly Choice[] {
  const { command, option, value } = event;
  const locale = localeOf(event, fixed.language);
  if (option === 'timezone') return digests?.zones(value, locale) ?? [];
  if (command === 'settings') return settable(visibleAt, event, { further, locale });
  const library = visibleAt(narrowed(event.place, fixed));
  if (command === 'digest' && value.startsWith('#')) return tagChoices(library, value, MAX_CHOICES);
  return completions(library, option === 'document' ? 'document' : 'question', value, MAX_CHOICES);
}

/** Whoever chooses documents anew chooses from all that may be shown where he may choose, if he may choose at all. */
function settable(
  visibleAt: SuggestingDeps['library'],
  { option, value, place, admin, adminOfWhole }: AutocompleteEvent,
  { further, locale }: { readonly further: PlaceSettings; readonly locale: string },
): readonly Choice[] {
  const words = settingChoices(option, value, locale);
  if (option !== 'documents' || !admin) return words;
  const library = visibleAt(narrowed(place, adminOfWhole === true ? {} : further));
  const named = documentChoices(library, value, MAX_CHOICES);
  return [...words, ...named].slice(0, MAX_CHOICES);
}
