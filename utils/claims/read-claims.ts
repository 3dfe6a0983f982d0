import { familyOf } from '../catalogue/catalogue';
import { matchAssets } from '../catalogue/match-assets';
import type { DetectInput } from '../detection/detect';
import { assetNames } from '../detection/pictures';
import { makeScene, type Scene } from '../detection/scene';
import type { Claim, Evidence } from '../model/offering';
import type { MethodId } from '../model/payment-method';
import { attributeOf, queryAll } from '../page/dom';
import { atOnce } from '../page/turns';
import { walk } from '../page/walk';
import { declaredMethods } from './declared-methods';

/** Beyond these a page advertises a directory, not what it takes. */
const MOST_CLAIMS = 60;
const LONGEST_STATEMENT = 300;

/**
 * What a page outside the checkout says the shop takes: logos and statements
 * where shops put them (foot, badges, "We accept …"), schema.org, and the scripts
 * of wallets that are asked for by Payment Request. One claim a method and basis;
 * a name in passing, as in an article, is none.
 */
export function readClaims(input: DetectInput): Claim[] {
  const scene = atOnce(makeScene(input, atOnce(walk(input.document, input.shadowRootOf))));
  const found = [
    ...declaredMethods(scene).map((method) => claim(method, 'structured-data', 'structured-data', 'declared', null)),
    ...statements(scene),
    ...pictures(scene),
    ...wired(scene),
  ];
  const first = new Map<string, Claim>();
  for (const each of found) {
    const key = `${each.method} ${each.basis}`;
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()].slice(0, MOST_CLAIMS);
}

function statements(scene: Scene): Claim[] {
  return scene.named.flatMap(({ item, matches }) => {
    if (item.inTemplate || item.text.length > LONGEST_STATEMENT || !scene.isVisible(item.element)) return [];
    if (!isWhereShopsSay(item.element, item.order, item.text, scene)) return [];
    const isPicture = item.from === 'alt';
    return (
      matches
        // A network's bare name is an everyday word elsewhere; here it stands among what is taken.
        .filter(({ method, weak }) => !weak || familyOf(method, scene.catalogue) === 'card-network')
        .map(({ method, alias }) =>
          isPicture
            ? claim(method, 'logo', 'image', 'shown', alias)
            : claim(method, 'statement', 'label', 'shown', alias),
        )
    );
  });
}

/** Logos that only their files name. */
function pictures(scene: Scene): Claim[] {
  return scene.walk.images.flatMap((image) => {
    const order = scene.walk.elements.get(image) ?? 0;
    if (!isWhereShopsSay(image, order, '', scene) || !scene.isVisible(image)) return [];
    const [match] = assetNames(image).flatMap((name) => matchAssets(name, scene.catalogue, { inPaymentList: false }));
    return match ? [claim(match.method, 'logo', 'image', 'shown', null)] : [];
  });
}

const ACCEPTS =
  /\b(?:we|shop) (?:also )?accepts?\b|\baccepted (?:here|payments?)\b|\bpay (?:securely )?with\b|wir akzeptieren|nous acceptons|aceptamos|aceitamos|accettiamo|wij accepteren|vi accepterar|принимаем|przyjmujemy|支持.{0,8}(?:支付|付款)|可用.{0,8}付款|お支払い方法|ご利用いただけ/;

function isWhereShopsSay(element: Element, order: number, text: string, scene: Scene): boolean {
  const region = scene.regionOf(element);
  if (region.login || region.navigation) return false;
  const heading = scene.headingAbove(order)?.kind;
  return region.footer || region.trust || heading === 'trust' || heading === 'payment' || ACCEPTS.test(text);
}

/** A wallet's own script shows that the page can ask for it; the page's own code is not looked into. */
function wired({ document, address, catalogue }: Scene): Claim[] {
  return queryAll(document, 'script[src],link[rel="payment-method-manifest"]').flatMap((element) => {
    const source = attributeOf(element, 'src') ?? attributeOf(element, 'href') ?? '';
    if (!URL.canParse(source, address.href)) return [];
    const { hostname, pathname } = new URL(source, address.href);
    const known = catalogue.scripts.find(({ prefix }) => `${hostname}${pathname}`.startsWith(prefix));
    return known ? [claim(known.method, 'payment-request', 'api', 'declared', null)] : [];
  });
}

const claim = (
  method: MethodId,
  basis: Claim['basis'],
  kind: Evidence['kind'],
  state: Evidence['state'],
  text: string | null,
): Claim => ({ method, basis, evidence: [{ kind, state, text }] });
