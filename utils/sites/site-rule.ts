import type { PageKind } from '../model/detection';
import type { Door } from '../model/offering';
import type { MethodId } from '../model/payment-method';

/** Who owns a shop or a wallet, where the question is whether one group's shop takes another group's wallet. */
export type OwnerGroup = 'alibaba' | 'tencent' | 'jd' | 'pdd' | 'meituan' | 'unionpay' | 'amazon' | 'ebay' | 'sea';

/** Where a rule holds: at addresses (match patterns; `*` anywhere), or wherever a page has an element of its own, by a selector that is no list. */
export type Place =
  | { readonly kind: 'address'; readonly patterns: readonly string[] }
  | { readonly kind: 'marker'; readonly selector: string };

/** Where a row's method is told. `at` is looked up within the row; without it the row itself is meant. */
export type NameSource =
  | { readonly from: 'text' | 'alt' | 'aria-label'; readonly at?: string }
  /** A developer's code; `key` where the attribute holds JSON, `means` where the codes are only this site's. */
  | {
      readonly from: 'attribute';
      readonly attribute: string;
      readonly at?: string;
      readonly key?: string;
      readonly means?: Readonly<Record<string, MethodId>>;
    };

/** Selectors for one thing, likeliest first: the first that finds anything is used. */
export type Selectors = readonly [string, ...string[]];

/** One fact about a page. What a step does not find the generic detector looks for. */
export type Step =
  /** Rows of which a buyer chooses one. `row` is looked up within `list`, `control`, `chosen` and `off` within a row or as the row. */
  | {
      readonly kind: 'rows';
      readonly list?: Selectors;
      readonly row: Selectors;
      readonly control?: string;
      readonly name?: readonly NameSource[];
      /** Marks of the row that is chosen. */
      readonly chosen?: Selectors;
      /** Marks of a row this order cannot have. */
      readonly off?: Selectors;
      /** Choosing is paying or leaving: such rows are read, never pressed. */
      readonly act?: true;
    }
  /** A checkbox that changes how the order is paid, beside whatever is chosen. */
  | { readonly kind: 'box'; readonly control: Selectors; readonly name?: readonly NameSource[] }
  /** A link or button that is one way to pay by itself. */
  | { readonly kind: 'entry'; readonly at: Selectors; readonly name?: readonly NameSource[] }
  /** The one method shown as the current choice, with the list elsewhere. */
  | { readonly kind: 'current'; readonly at: Selectors; readonly name?: readonly NameSource[] }
  /** The page takes one method alone, whatever it shows. `proof` must be on the page. */
  | { readonly kind: 'only'; readonly method: MethodId; readonly proof?: string; readonly doors?: readonly Door[] }
  /** Entries of a JSON script element: objects whose key begins with `entry`, their title and state under `fields`. */
  | {
      readonly kind: 'json';
      readonly entry: string;
      readonly title: string;
      readonly state: string;
      readonly chosen: readonly string[];
      readonly off: readonly string[];
    }
  /** A control that shows further methods. `in-place` and `dialog` stay on the page. */
  | {
      readonly kind: 'reveal';
      readonly control: Selectors;
      readonly effect: 'in-place' | 'dialog' | 'frame' | 'page';
      /** Its words, where they are known: they may then be kept as they stand. */
      readonly label?: string;
    }
  /** Controls that pay, place the order or commit to a choice. Never to be touched; all selectors count. */
  | { readonly kind: 'pays'; readonly at: Selectors }
  /** Shown while the list is still to come. */
  | { readonly kind: 'loading'; readonly at: Selectors }
  /** On a hosted cashier: who is paid, as text or as the host of a link back. */
  | { readonly kind: 'merchant'; readonly at: Selectors; readonly from: 'text' | 'link' };

/**
 * What is known of one shop's, cashier's or platform's page, as data.
 *
 * `published`: from published pages or sources; `addresses`: only addresses or
 * single words are known; `story`: only what was reported of it. Without steps
 * the generic detector reads the page.
 */
export interface SiteRule {
  /** None where no page is known, only who owns the shop. */
  readonly places: readonly Place[];
  readonly basis: 'published' | 'addresses' | 'story';
  /** Registrable domain the page is filed under. Absent: that of its own host, or, on a hosted cashier, of the shop behind it. */
  readonly shop?: string;
  /** What cashiers call the shop. */
  readonly shopNames?: readonly string[];
  readonly group?: OwnerGroup;
  /** Store id of the shop's app, under which looks recorded by hand are filed (`app:<store id>`). */
  readonly app?: string;
  /** Takes payments for other shops: never itself the shop. */
  readonly hosted?: true;
  readonly platform?: string;
  readonly provider?: string;
  readonly pageKind?: PageKind;
  readonly steps: readonly Step[];
}
