import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { LANGUAGES, type Language } from '../../core/model/settings.ts';

/** Beside the sources; the build copies them into the bundle, whose parts have a folder, too. */
function folder(): string {
  const places = ['../locales', 'locales'].map((place) => join(import.meta.dirname, place));
  return places.find((place) => existsSync(place)) ?? '';
}

/** The messages of a file in Fluent's syntax. What cannot be read of it is no message. */
export function bundleOf(
  language: Language,
  source: string,
  transform: (text: string) => string = (text) => text,
): FluentBundle {
  // Names are isolated when they are filled in, which knows what they are.
  const bundle = new FluentBundle(language, { useIsolating: false, transform });
  bundle.addResource(new FluentResource(source));
  return bundle;
}

/** Reads the messages of a language, to be used once. */
export function readBundle(language: Language): FluentBundle {
  return bundleOf(language, sourceOf(language));
}

/** The files of all languages as they stand: a hundredth of the work of reading their messages. */
export function sourcesOfTexts(): string[] {
  return LANGUAGES.map(sourceOf);
}

function sourceOf(language: Language): string {
  return readFileSync(join(folder(), `${language}.ftl`), 'utf8');
}

const bundles = new Map<Language, FluentBundle>();

/** The messages of a language, read when they are first needed, and kept. */
export function bundleIn(language: Language): FluentBundle {
  const known = bundles.get(language);
  if (known !== undefined) return known;
  const bundle = readBundle(language);
  bundles.set(language, bundle);
  return bundle;
}
