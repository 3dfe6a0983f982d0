import { familyOf } from '../catalogue/catalogue';
import { matchAssets } from '../catalogue/match-assets';
import { matchNames } from '../catalogue/match-names';
import { attributeOf, closest, isWithin, parentOf, tagOf, textWithin } from '../page/dom';
import { fold } from '../page/fold';
import { itemsWithin } from '../page/span';
import type { Item } from '../page/walk';
import { inTemplate, labelsOf, typeOf } from './choosers';
import type { StepSigns } from './payment-step';
import type { NamedRow, Row, RowMethod } from './row';
import type { Scene } from './scene';
import { saysLogin } from './words';

/**
 * Ways to pay that stand alone, outside any list: express buttons, provider
 * frames drawn as buttons, a gift card's field, "ask a friend to pay".
 * Only on a page that has shown itself to be a payment step.
 */
export function findSingles(scene: Scene, signs: StepSigns, taken: readonly Element[]): NamedRow[] {
  if (signs.isCart || signs.isDone) return [];
  return [
    ...expressButtons(scene, taken),
    ...friendPayLinks(scene, taken),
    ...buttonElements(scene, taken),
    ...buttonFrames(scene),
    ...spendingFields(scene, taken),
  ];
}

const EXPRESS_FAMILIES = new Set(['wallet', 'express', 'bnpl', 'friend-pay', 'crypto', 'bank-redirect', 'gift-card']);
const LONGEST_BUTTON = 45;

function expressButtons(scene: Scene, taken: readonly Element[]): NamedRow[] {
  return scene.named.flatMap(({ item, matches }) => {
    const match =
      matches.find(({ weak }) => !weak) ??
      (isFoldOf(item, scene) ? matches.find(({ start, end }) => end - start === item.text.length) : undefined);
    if (!match || item.text.length > LONGEST_BUTTON || item.inTemplate) return [];
    if (!EXPRESS_FAMILIES.has(familyOf(match.method, scene.catalogue))) return [];
    const button = pressedBy(item);
    if (!button || !mayStandAlone(button, item.text, scene, taken)) return [];
    return [
      single(
        button,
        'button',
        { method: match.method, kind: 'label', text: match.alias, element: item.element, confidence: 0.85 },
        scene,
      ),
    ];
  });
}

/** The header of a fold: its whole title can be an everyday word ("Gift card") and still name what is in it. */
function isFoldOf({ element }: Item, scene: Scene): boolean {
  const button = closest(element, isButton, 3) ?? closest(element, (at) => tagOf(at) === 'summary', 3);
  return (
    button !== null &&
    scene.isVisible(button) &&
    (tagOf(button) === 'summary' || attributeOf(button, 'aria-expanded') !== null)
  );
}

/** "Ask a friend to pay" is often a plain link beside the payment section, to a page of its own. */
function friendPayLinks(scene: Scene, taken: readonly Element[]): NamedRow[] {
  return scene.named.flatMap(({ item, matches }) => {
    const match = matches.find(({ method, weak }) => !weak && familyOf(method, scene.catalogue) === 'friend-pay');
    const link = match && item.text.length <= LONGEST_BUTTON && closest(item.element, (at) => tagOf(at) === 'a', 3);
    if (!match || !link || isButton(link) || !mayStandAlone(link, item.text, scene, taken)) return [];
    return [
      single(
        link,
        'button',
        { method: match.method, kind: 'label', text: match.alias, element: item.element, confidence: 0.75 },
        scene,
      ),
    ];
  });
}

/**
 * A wallet's own cashier shows no list: who got there pays with it, whichever
 * of its doors (code, password) is open. Known by the addresses at which the
 * wallet's payments are wired up.
 */
export function ownCashier(scene: Scene, signs: StepSigns): NamedRow[] {
  if (signs.isDone || !(signs.payControl || signs.saysCheckout)) return [];
  const at = `${scene.address.hostname}${scene.address.pathname}`;
  const owner = scene.catalogue.scripts.find(
    ({ prefix, method }) =>
      prefix.endsWith('/') &&
      !prefix.startsWith('.') &&
      at.startsWith(prefix) &&
      familyOf(method, scene.catalogue) === 'wallet',
  );
  const { body } = scene.document;
  return owner && body
    ? [
        single(
          signs.payControl ?? body,
          'summary',
          { method: owner.method, kind: 'control', text: null, element: body, confidence: 0.7 },
          scene,
        ),
      ]
    : [];
}

function pressedBy(item: Item): Element | null {
  const button = closest(item.element, (at) => isButton(at), 4);
  // In a large box that can be pressed the name is one word among others.
  return button && itemLength(button) <= 90 ? button : null;
}

const itemLength = (element: Element): number => textWithin(element).length;

function isButton(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'button' || tag === 'summary' || (tag === 'input' && /button|submit|image/.test(typeOf(element))))
    return true;
  if (attributeOf(element, 'role') === 'button') return true;
  return (
    tag === 'a' &&
    (/^(?:#|javascript:|$)/i.test(attributeOf(element, 'href') ?? '') ||
      /btn|button/i.test(attributeOf(element, 'class') ?? ''))
  );
}

function mayStandAlone(element: Element, text: string, scene: Scene, taken: readonly Element[]): boolean {
  const region = scene.regionOf(element);
  if (region.footer || region.navigation || region.help || region.login || inTemplate(element, scene)) return false;
  if (saysLogin(text)) return false;
  return !taken.some((part) => isWithin(element, part) || isWithin(part, element));
}

/** `<apple-pay-button>` and buttons whose class alone names the wallet: they hold a picture by style sheet. */
function buttonElements(scene: Scene, taken: readonly Element[]): NamedRow[] {
  const candidates = [...scene.walk.elements.keys()].filter(
    (element) => tagOf(element).includes('-') || (isButton(element) && itemLength(element) === 0),
  );
  return candidates.flatMap((element) => {
    if (!mayStandAlone(element, '', scene, taken)) return [];
    const says = `${tagOf(element).includes('-') ? tagOf(element) : ''} ${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
    if (!/pay|checkout|express|wallet|button/i.test(says)) return [];
    const match = matchAssets(says, scene.catalogue, { inPaymentList: false }).find(({ method }) =>
      EXPRESS_FAMILIES.has(familyOf(method, scene.catalogue)),
    );
    if (!match) return [];
    return [
      single(element, 'button', { method: match.method, kind: 'control', text: null, element, confidence: 0.7 }, scene),
    ];
  });
}

const NO_BUTTON_FRAME =
  /message|messag|detect|track|logger|metric|fraud|beacon|analytics|pixel|hidden|modal|controller|telemetry|captcha/;

/** A frame that a provider titles with the wallet's name is its button: PayPal, Klarna, Apple Pay. */
function buttonFrames(scene: Scene): NamedRow[] {
  return scene.walk.frames.flatMap((frame) => {
    const title = fold(`${attributeOf(frame, 'title') ?? ''} ${attributeOf(frame, 'aria-label') ?? ''}`);
    const names = fold(
      `${title} ${attributeOf(frame, 'name') ?? ''} ${attributeOf(frame, 'id') ?? ''} ${attributeOf(frame, 'src') ?? ''}`,
    ).slice(0, 400);
    if (!title || title.length > LONGEST_BUTTON || NO_BUTTON_FRAME.test(names) || inTemplate(frame, scene)) return [];
    const match = matchNames(title, scene.catalogue).find(
      ({ weak, method }) => !weak && EXPRESS_FAMILIES.has(familyOf(method, scene.catalogue)),
    );
    const region = scene.regionOf(frame);
    if (!match || region.footer || region.navigation) return [];
    return [
      single(
        frame,
        'frame',
        { method: match.method, kind: 'frame', text: match.alias, element: frame, confidence: 0.85 },
        scene,
      ),
    ];
  });
}

const SPENDING = new Set(['gift-card', 'store-credit', 'points']);

/** A field for a gift card's number or for points to spend. Coupons are no method. */
function spendingFields(scene: Scene, taken: readonly Element[]): NamedRow[] {
  return scene.walk.fields.flatMap((field) => {
    if (tagOf(field) !== 'input' || !/text|tel|number|search|password/.test(typeOf(field)) || inTemplate(field, scene))
      return [];
    const labels = labelsOf(field, scene).flatMap((label) => itemsWithin(label, scene.walk));
    const words = [
      fold(attributeOf(field, 'placeholder') ?? ''),
      fold(attributeOf(field, 'aria-label') ?? ''),
      ...labels.map(({ text }) => text),
    ];
    const region = scene.regionOf(field);
    if (region.footer || region.navigation || region.login || taken.some((part) => isWithin(field, part))) return [];
    for (const text of words) {
      if (text.length > LONGEST_BUTTON) continue;
      const match = matchNames(text, scene.catalogue).find(
        ({ method, weak, start, end }) =>
          (!weak || (end - start) / text.length >= 0.5) && SPENDING.has(familyOf(method, scene.catalogue)),
      );
      if (match)
        return [
          single(
            boxOf(field),
            'checkbox',
            { method: match.method, kind: 'label', text: match.alias, element: field, confidence: 0.8 },
            scene,
          ),
        ];
    }
    return [];
  });
}

const boxOf = (field: Element): Element => parentOf(field) ?? field;

function single(element: Element, kind: Row['kind'], method: RowMethod, scene: Scene): NamedRow {
  const row: Row = {
    kind,
    control: element,
    parts: [element],
    labels: [],
    order: scene.walk.elements.get(element) ?? 0,
  };
  return { row, methods: [method], networks: [], provider: null, saved: false, items: [] };
}
