import { matchNames, type NameMatch } from '../catalogue/match-names';
import type { Item } from '../page/walk';
import { isGeneric, type Lead } from './label-methods';
import { allowedLabel } from './reading';
import type { Scene } from './scene';

/** Longer texts are descriptions: what they name is not the row's own name. */
export const LONGEST_TITLE = 60;
const WEAK_COVERAGE = 0.5;
/** "In 3 Raten zahlen mit Alma"; in longer ones it is a street or a shop. */
const LONGEST_PHRASE = 45;

interface CoveringLead extends Lead {
  /** How much of the text its names are, up to 1. */
  readonly covered: number;
}

/** An item of one walk says the same to each row it is in. */
export function toLead(item: Item, scene: Scene): CoveringLead | undefined {
  let lead = leads.get(item);
  if (lead === undefined) {
    lead = makeLead(item, scene) ?? null;
    leads.set(item, lead);
  }
  return lead ?? undefined;
}

const leads = new WeakMap<Item, CoveringLead | null>();

function makeLead(item: Item, scene: Scene): CoveringLead | undefined {
  const all = tellsLater(item) ? [] : matchNames(item.text, scene.catalogue);
  if (all.length === 0) return undefined;
  const isPlain = all.some(({ weak }) => !weak) && all.every(({ weak, method }) => weak || isGeneric(method));
  const head = headOf(item.text);
  const inHead = all.filter(({ end }) => end <= head.length);
  const together = lengthOf(inHead) / lettersIn(head) || lengthOf(all) / lettersIn(item.text);
  // "Thanh toán bằng tiền mặt": beside an everyday name there are only words for paying.
  const isAll = together >= WEAK_COVERAGE || (all.some(({ weak }) => weak) && allowedLabel(item.raw, scene) !== null);
  const matches = all.filter(
    ({ weak, start }) =>
      !weak || isAll || ((isPlain || (start > 0 && item.text.length <= LONGEST_PHRASE)) && isCapitalised(item, start)),
  );
  if (matches.length === 0) return undefined;
  const covered = lengthOf(matches) / item.text.length;
  const isTitle = item.text.length <= LONGEST_TITLE || covered >= 0.5;
  if (isTitle) return { item, matches, covered };
  // "By transfer (the goods are sent when it has come)": what follows only describes it.
  const ofHead = matches.filter((match) => inHead.includes(match));
  return ofHead.length > 0 && head.length <= LONGEST_TITLE ? { item, matches: ofHead, covered } : undefined;
}

/** "Online payment", and in brackets "(supports …)": which of them it is, is asked later. */
export const tellsLater = ({ text }: Item): boolean => /^[(（]\s*(?:支持|支援|supports? )/.test(text);

const lengthOf = (matches: readonly NameMatch[]): number =>
  matches.reduce((sum, { start, end }) => sum + end - start, 0);

/** "Pay in 3 with Alma": beside a generic name an everyday word is a brand where it is written as one. */
const isCapitalised = ({ raw, text }: Item, start: number): boolean => {
  const first = raw.trimStart()[start];
  return raw.trim().length === text.length && first !== undefined && first !== first.toLowerCase();
};

/** The words before a bracket, dash, colon or full stop: "Invoice (companies only)". */
const headOf = (text: string): string => text.split(/[(（:：|｜·]| [-–—] |\. /)[0] || text;
const lettersIn = (text: string) => Math.max(1, text.replace(/[\s\d.,:;%()[\]$€£¥-]/g, '').length);
