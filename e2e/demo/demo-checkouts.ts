import fs from 'node:fs';
import path from 'node:path';
import type { Prominence } from '../../utils/model/offering.ts';

/** What a person says one demo checkout shows, written by hand in its `expected.json`. */
export interface ExpectedLook {
  /** Method id → prominence, in the order a shopper meets them. */
  readonly offerings: Readonly<Record<string, Prominence>>;
  /** Ids among `offerings` that this order cannot have. */
  readonly unavailable: readonly string[];
  /** Card networks the card form accepts. */
  readonly networks: readonly string[];
  /** Method id → label of the control that leads to it. */
  readonly behind: Readonly<Record<string, string>>;
  /** Labels of controls that would show more methods and were left closed. */
  readonly closedLists: readonly string[];
  /** What a shopper finds on pressing the control `press` (a selector) of one of them; null where none is told. */
  readonly opened: { readonly press: string; readonly adds: Readonly<Record<string, Prominence>> } | null;
}

export interface DemoCheckout extends ExpectedLook {
  /** Folder and host name: `taote` is `taote.localhost`. */
  readonly shop: string;
  readonly title: string;
  readonly path: string;
  /** Folder of the host that shows the methods, where it is not the shop's own: a hosted cashier. */
  readonly host: string;
  /** Buttons a shopper presses to come to the payment step. */
  readonly walk: readonly string[];
}

/** Every shop of the mall that has a checkout to look at: those of the story first, the others by name. */
export function demoCheckouts(): DemoCheckout[] {
  return [...new Set([...ofTheStory, ...demoShopNames()])]
    .filter((shop) => fs.existsSync(expectedFile(shop)))
    .map((shop) => ({ ...nothing, host: shop, ...JSON.parse(fs.readFileSync(expectedFile(shop), 'utf8')), shop }));
}

/** Every host of the mall: a cashier or a payment frame is one without being a shop. */
export function demoShopNames(): string[] {
  return fs
    .readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Alipay first and the rest behind 更换; the western counterpart; looked and found no choice. */
const ofTheStory = ['taote', 'northwind', 'nochoice'];

const nothing = { walk: [], unavailable: [], networks: [], behind: {}, closedLists: [], opened: null };

function expectedFile(shop: string): string {
  return path.join(import.meta.dirname, shop, 'expected.json');
}
