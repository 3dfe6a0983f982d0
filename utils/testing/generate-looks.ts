import { lookId } from '../look/look-id';
import type { Observation } from '../model/observation';
import type { Offering, Prominence } from '../model/offering';
import { prominences } from '../model/offering';
import { makeObservation } from './make-observation';
import { makeOffering } from './make-offering';

export interface GenerateOptions {
  readonly looks: number;
  readonly shops: number;
  /** Methods to choose from, by id; the first are the commonest. Default: ten of the best known. */
  readonly methods?: readonly string[];
  readonly seed?: number;
  /** Names of the first shops. */
  readonly names?: readonly string[];
  /** ISO 8601 day of the first look. */
  readonly from?: string;
}

const bestKnown = [
  'alipay',
  'wechat-pay',
  'card',
  'paypal',
  'klarna',
  'huabei',
  'jd-pay',
  'amazon-pay',
  'apple-pay',
  'ideal',
];

/**
 * Looks as a diligent person would gather them over two years: each shop has a list
 * of about ten methods that changes now and then, some looks are partial or failed,
 * some shops are owned by groups with wallets of their own. The same seed gives the same looks.
 */
export function* generateLooks({
  looks,
  shops,
  methods = bestKnown,
  seed = 1,
  names = ownedShops,
  from = '2024-01-01',
}: GenerateOptions): Generator<Observation> {
  const random = randomOf(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() ** 2 * items.length)] ?? (items[0] as T);
  const known = Array.from({ length: shops }, (_, index) => ({
    name: names[index] ?? `shop-${index}.example`,
    lang: pick(['en', 'zh-CN', 'de', 'ja']),
    market: pick([null, 'CN', 'DE', 'US', 'JP']),
    offerings: someOfferings(),
  }));
  const start = Date.parse(`${from}T00:00:00.000Z`);
  const step = (2 * 365 * 24 * 60 * 60 * 1000) / looks;
  for (let index = 0; index < looks; index += 1) {
    const shop = known[Math.floor(random() * known.length)] ?? known[0];
    if (!shop) return;
    if (random() < 0.03) shop.offerings = someOfferings();
    const at = start + Math.floor(index * step);
    const chance = random();
    const isUnreadable = chance < 0.04;
    const isPartial = isUnreadable || chance < 0.2;
    yield makeObservation(
      lookId(
        at,
        Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256)),
      ),
      {
        observedAt: new Date(at).toISOString(),
        shop: random() < 0.01 ? null : shop.name,
        page: { kind: 'checkout', host: shop.name },
        detection: isUnreadable ? 'unreadable' : 'offerings',
        reason: isUnreadable ? 'list-not-loaded' : null,
        completeness: isPartial ? 'partial' : 'complete',
        closedLists: isPartial && !isUnreadable ? [{ label: '更换', opened: false }] : [],
        offerings: isUnreadable
          ? []
          : shop.offerings.filter(({ prominence }) => !isPartial || prominences.indexOf(prominence) < 2),
        claims: random() < 0.05 ? [{ method: pick(methods), basis: 'logo', evidence: [] }] : [],
        context: {
          lang: shop.lang,
          currency: shop.market === 'CN' ? 'CNY' : null,
          amountBand: null,
          device: random() < 0.4 ? 'mobile' : 'desktop',
          signedIn: null,
          market: shop.market,
          category: null,
        },
      },
    );
  }

  function someOfferings(): Offering[] {
    const count = 6 + Math.floor(random() * 9);
    const chosen = [...new Set(Array.from({ length: count }, () => pick(methods)))];
    const hasDefault = random() < 0.7;
    return chosen.map((method, index) =>
      makeOffering(method, {
        position: index + 1,
        prominence: prominenceAt(index, chosen.length, hasDefault),
        available: random() > 0.03,
        behind: index > chosen.length * 0.7 ? '更换' : null,
        evidence: [{ kind: 'label', state: 'shown', text: method }],
      }),
    );
  }
}

const ownedShops = ['taobao.com', 'tmall.com', 'jd.com', 'amazon.de', 'meituan.com', 'rakuten.co.jp', 'apple.com'];

function prominenceAt(index: number, count: number, hasDefault: boolean): Prominence {
  if (index === 0 && hasDefault) return 'preselected';
  if (hasDefault && index === count - 1) return 'two-steps';
  return index > count * 0.7 ? 'one-step' : 'visible';
}

/** Mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
