import { attributeOf, queryAll, textWithin } from '../page/dom';
import { holdsAt, isAboutHost } from '../sites/rules-for';
import type { SiteRule } from '../sites/site-rule';

/** What a page tells of whose it is. */
export interface Whose {
  /** What a rule files the page under. */
  readonly shop: string | null;
  /** Known to take payments for other shops: never itself the shop. */
  readonly hosted: boolean;
  /** Shop, or host of a shop, that the page names as the one to be paid. A name nobody knows is not kept. */
  readonly named: string | null;
  /** Shop, or host, of the page that led here, other cashiers aside. */
  readonly referrer: string | null;
  /** Another page's script or link opened this one and is still known to it. */
  readonly hasOpener: boolean;
}

const LONGEST_STATEMENT = 200;

/** Reads whose page this is: from what is known of its address, from its words, and from where its reader came. */
export function whosePage(
  rules: readonly SiteRule[],
  document: Document,
  address: URL,
  { referrer, hasOpener }: { readonly referrer: string; readonly hasOpener: boolean },
): Whose {
  const held = rules.filter((rule) => holdsAt(rule, address));
  const hosted = held.some((rule) => rule.hosted);
  return {
    shop: held.find(({ shop }) => shop)?.shop ?? null,
    hosted,
    named: hosted ? namedShop(held, rules, document) : null,
    referrer: referrerShop(referrer, address, rules),
    hasOpener,
  };
}

function namedShop(held: readonly SiteRule[], rules: readonly SiteRule[], document: Document): string | null {
  for (const step of held.flatMap(({ steps }) => steps)) {
    if (step.kind !== 'merchant') continue;
    for (const element of step.at.flatMap((selector) => queryAll(document, selector))) {
      const shop =
        step.from === 'link'
          ? hostOf(attributeOf(element, 'href') ?? '')
          : shopCalled(textWithin(element).slice(0, LONGEST_STATEMENT), rules);
      if (shop) return shop;
    }
  }
  return null;
}

/** The shop with the longest name that stands in the text: 淘宝特价版 is not 淘宝. */
export function shopCalled(text: string, rules: readonly SiteRule[]): string | null {
  const called = rules.flatMap(({ shop, shopNames = [] }) =>
    shop ? shopNames.filter((name) => text.includes(name)).map((name) => ({ shop, name })) : [],
  );
  return called.sort((a, b) => b.name.length - a.name.length)[0]?.shop ?? null;
}

function referrerShop(referrer: string, address: URL, rules: readonly SiteRule[]): string | null {
  const host = hostOf(referrer);
  if (host === null || host === address.hostname) return null;
  const of = rules.filter((rule) => isAboutHost(rule, host));
  // Another cashier on the way is nobody's shop.
  return of.some((rule) => rule.hosted) ? null : (of.find(({ shop }) => shop)?.shop ?? host);
}

function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  return /^https?:$/.test(protocol) ? hostname : null;
}
