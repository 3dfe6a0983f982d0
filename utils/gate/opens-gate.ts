import type { CompiledCues } from './compile-cues';

/** What the gate looks at; texts are asked for last, since they cost most. */
export interface GatePage {
  readonly address: URL;
  /** Addresses of the frames in the page. */
  readonly frames: readonly string[];
  readonly title: string;
  readonly headings: readonly string[];
  /** A card number is asked for, or a field is named after payment. */
  readonly hasPaymentField: boolean;
  /** Without scripts. */
  readonly text: () => string;
  /** That part of `text` which says nothing of this page: footers, menus. */
  readonly textAside: () => string;
}

/**
 * Is this page worth reading? Leans to yes: opening needlessly costs a few
 * milliseconds, staying shut loses a checkout.
 *
 * Cues are looked for one by one: an expression of them all takes ten times as
 * long over a page's text, and the browser keeps its code in memory.
 */
export function opensGate(page: GatePage, cues: CompiledCues): boolean {
  return (
    isPaymentAddress(page.address, cues) ||
    page.hasPaymentField ||
    page.frames.some((frame) => URL.canParse(frame) && isPaymentAddress(new URL(frame), cues)) ||
    isPaymentHeading([page.title, ...page.headings].join('\n').toLowerCase(), cues) ||
    isPaymentText(page, cues)
  );
}

function isPaymentAddress({ hostname, pathname, hash }: URL, cues: CompiledCues): boolean {
  // Names below the shop's own: "checkout.shop.example", but not "payment-news.example".
  const below = hostname.split('.').slice(0, -2).join('.');
  const words = `${below} ${pathname} ${hash}`.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return each(cues.path).some((cue) =>
    placesOf(cue, words).some((at) => !isCased(words.charAt(at - 1)) && !isCased(words.charAt(at + cue.length))),
  );
}

/** "kasse" is not in "krankenkasse"; where words run on, or have no cases, there is no such edge. */
const isPaymentHeading = (text: string, cues: CompiledCues): boolean =>
  each(cues.headings).some((cue) =>
    placesOf(cue, text).some((at) => !isCased(cue.charAt(0)) || !isCased(text.charAt(at - 1))),
  );

const isCased = (letter: string): boolean => letter !== letter.toUpperCase();

function isPaymentText(page: GatePage, cues: CompiledCues): boolean {
  const text = plain(page.text());
  const hits = countPhrases(text, cues);
  const names = each(cues.names).filter((name) => text.includes(name));
  if (hits === 0 && names.length < 2) return false;
  const aside = plain(page.textAside());
  return hits > countPhrases(aside, cues) || names.filter((name) => !aside.includes(name)).length >= 2;
}

/** Most of a page's text is the white space of its markup. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

const each = (cues: string): string[] => cues.split('|');

/** By their last three letters, for many phrases end alike: a page is searched once for all of those. */
function countPhrases(text: string, cues: CompiledCues): number {
  const places = new Map<string, number[]>();
  let count = 0;
  for (const phrase of each(cues.text)) {
    const end = phrase.slice(-3);
    if (!places.has(end)) places.set(end, placesOf(end, text));
    for (const at of places.get(end) ?? []) if (text.endsWith(phrase, at + 3)) count++;
  }
  return count;
}

function placesOf(cue: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) places.push(at);
  return places;
}
