/**
 * The first wish that is available, by the order of wishes; `fallback` when none is.
 *
 * A wish for a regional or plain form takes what is nearest: its own script
 * first (zh-HK takes zh-TW), then any form of the language (pt-BR takes pt).
 */
export function pickLanguage<Fallback extends string | null>(
  wishes: readonly (string | null | undefined)[],
  available: readonly string[],
  fallback: Fallback,
): string | Fallback {
  for (const wish of wishes) {
    const found = wish && nearest(wish, available);
    if (found) return found;
  }
  return fallback;
}

function nearest(wish: string, available: readonly string[]): string | undefined {
  const wanted = localeOf(wish);
  if (!wanted) return undefined;
  const exact = available.find((tag) => tag.toLowerCase() === wish.toLowerCase());
  if (exact) return exact;
  const sameLanguage = available.filter((tag) => localeOf(tag)?.language === wanted.language);
  return sameLanguage.find((tag) => localeOf(tag)?.script === wanted.script) ?? sameLanguage[0];
}

/** The browser takes longer over one tag than a screen over a row of names. */
const known = new Map<string, Intl.Locale | undefined>();

/** Undefined for what is no language tag at all: a wish may come from an address or a page. */
function localeOf(tag: string): Intl.Locale | undefined {
  if (!known.has(tag)) known.set(tag, readLocale(tag));
  return known.get(tag);
}

function readLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
