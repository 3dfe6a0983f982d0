import { holdsAny, matchesSelector } from '../page/dom';
import { atOnce, type Turns } from '../page/turns';
import type { Walk } from '../page/walk';
import type { SiteRule } from './site-rule';

/** The rules that hold on a page: those of its address first, then those of its markers. */
export const rulesFor = (rules: readonly SiteRule[], document: Document, address: URL): SiteRule[] =>
  atOnce(findRules(rules, document, address));

/** What of a page was gathered already when its rules are sought. */
type Walked = Pick<Walk, 'fields' | 'frames' | 'controls'>;

/** As `rulesFor`, by turns: to search a large page for all markers takes long. What was walked is not searched again. */
export function* findRules(
  rules: readonly SiteRule[],
  document: Document,
  address: URL,
  walked?: Walked,
): Turns<SiteRule[]> {
  const found = [...rulesAt(rules, address)];
  for (const rule of rules) {
    if (!found.includes(rule) && hasMarker(rule, document, walked)) found.push(rule);
    yield;
  }
  return found;
}

/** A page is read again and again at one address. */
function rulesAt(rules: readonly SiteRule[], address: URL): readonly SiteRule[] {
  const { href } = address;
  const last = asked.get(rules);
  if (last?.href === href) return last.held;
  const held = rules.filter((rule) => holdsAt(rule, address));
  asked.set(rules, { href, held });
  return held;
}

const asked = new WeakMap<readonly SiteRule[], { readonly href: string; readonly held: readonly SiteRule[] }>();

export function holdsAt({ places }: SiteRule, address: URL): boolean {
  return places.some((place) => place.kind === 'address' && place.patterns.some((each) => matches(each, address)));
}

/** The lists of a walk in which all elements of a tag are. */
const listsOf: Readonly<Record<string, keyof Walked>> = { input: 'fields', iframe: 'frames', button: 'controls' };

// One by one: browsers look a single class or id up, where of a list they try each on every element, as they do with attributes.
const hasMarker = ({ places }: SiteRule, document: Document, walked: Walked | undefined): boolean =>
  places.some((place) => {
    if (place.kind !== 'marker') return false;
    const list = listsOf[/(?:^|\s)(input|iframe|button)\S*$/.exec(place.selector)?.[1] ?? ''];
    return list && walked
      ? walked[list].some((element) => matchesSelector(element, place.selector))
      : holdsAny(document, place.selector);
  });

const compiled = new Map<string, RegExp>();

/** What `.*` at the end of a host stands for: `.com`, `.de`, `.co.jp`, and nothing that stands before another host. */
const countryEnding = '\\.(?:com|(?:com?\\.)?[a-z]{2})';

/** `https://cashier*.alipay.com/standard/*`: `*` stands for anything within the host, or within path, query and hash. */
export function matches(pattern: string, address: URL): boolean {
  let expression = compiled.get(pattern);
  if (!expression) {
    const [scheme, rest] = pattern.split('://') as [string, string];
    const slash = rest.indexOf('/');
    // Nearly all patterns are of other hosts, and most pages ask only once.
    if (!address.hostname.endsWith(rest.slice(rest.lastIndexOf('*', slash) + 1, slash))) return false;
    const host = hostExpression(rest.slice(0, slash));
    const path = literal(rest.slice(slash)).replaceAll('\\*', '.*');
    expression = new RegExp(`^${scheme === '*' ? 'https?' : scheme}://${host}(?::\\d+)?${path}$`, 'i');
    compiled.set(pattern, expression);
  }
  return expression.test(address.href);
}

/** Whether the rule may hold somewhere at this host, by its addresses alone. */
export const isAboutHost = ({ places }: SiteRule, host: string): boolean =>
  places.some(
    (place) =>
      place.kind === 'address' &&
      place.patterns.some((pattern) => {
        const [, of = ''] = /:\/\/([^/]+)/.exec(pattern) ?? [];
        return new RegExp(`^${hostExpression(of)}$`).test(host);
      }),
  );

/** Source of a regular expression for the host of a pattern. */
const hostExpression = (host: string): string =>
  literal(host)
    .replace(/\\\.\\\*$/, countryEnding)
    .replaceAll('\\*', '[^/]*');

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
