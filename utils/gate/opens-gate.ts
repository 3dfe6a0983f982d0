import type { CompiledCues } from './compile-cues';

export interface Cues {
  readonly text: RegExp;
  readonly headings: RegExp;
  readonly names: RegExp;
  readonly path: RegExp;
}

export function openCues(compiled: CompiledCues): Cues {
  const spaced = (source: string) => source.replaceAll(' ', '\\s+');
  return {
    text: new RegExp(spaced(compiled.text), 'gu'),
    headings: new RegExp(spaced(compiled.headings), 'u'),
    names: new RegExp(compiled.names, 'gu'),
    path: new RegExp(`(?<![a-z])(?:${compiled.path})(?![a-z])`, 'u'),
  };
}

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
 */
export function opensGate(page: GatePage, cues: Cues): boolean {
  return (
    isPaymentAddress(page.address, cues) ||
    page.hasPaymentField ||
    page.frames.some((frame) => URL.canParse(frame) && isPaymentAddress(new URL(frame), cues)) ||
    cues.headings.test([page.title, ...page.headings].join('\n').toLowerCase()) ||
    isPaymentText(page, cues)
  );
}

function isPaymentAddress({ hostname, pathname, hash }: URL, cues: Cues): boolean {
  // Names below the shop's own: "checkout.shop.example", but not "payment-news.example".
  const below = hostname.split('.').slice(0, -2).join('.');
  const words = `${below} ${pathname} ${hash}`.replace(/([a-z])([A-Z])/g, '$1-$2');
  return cues.path.test(words.toLowerCase());
}

function isPaymentText(page: GatePage, cues: Cues): boolean {
  const text = page.text().toLowerCase();
  const hits = text.match(cues.text) ?? [];
  const names = new Set(text.match(cues.names));
  if (hits.length === 0 && names.size < 2) return false;
  const aside = page.textAside().toLowerCase();
  if (hits.length > (aside.match(cues.text)?.length ?? 0)) return true;
  for (const name of aside.match(cues.names) ?? []) names.delete(name);
  return names.size >= 2;
}
