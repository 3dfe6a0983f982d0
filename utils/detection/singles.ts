import { familyOf } from '../catalogue/catalogue';
import { matchAssets } from '../catalogue/match-assets';
import { attributeOf, closest, isCustom, isWithin, queryAll, tagOf, textWithin } from '../page/dom';
import type { Item } from '../page/walk';
import { buttonFrames } from './button-frames';
import { EXPRESS_FAMILIES, LONGEST_BUTTON } from './express-families';
import { inTemplate } from './fields';
import type { StepSigns } from './payment-step';
import { goesNowhere, isPlainButton } from './pressable';
import { opensProse } from './pressable-tile';
import type { NamedRow } from './row';
import type { Scene } from './scene';
import { single } from './single';
import { spendingFields } from './spending-fields';
import { saysLogin } from './words';

/**
 * Ways to pay that stand alone, outside any list: express buttons, provider
 * frames drawn as buttons, a gift card's field, "ask a friend to pay".
 * Only on a page that has shown itself to be a payment step.
 */
export function findSingles(scene: Scene, signs: StepSigns, taken: readonly Element[]): NamedRow[] {
  if (signs.isCart || signs.isDone) return [];
  return [
    ...expressButtons(scene, signs, taken),
    ...friendPayLinks(scene, taken),
    ...buttonElements(scene, taken),
    ...buttonFrames(scene),
    ...spendingFields(scene, taken),
  ];
}

function expressButtons(scene: Scene, signs: StepSigns, taken: readonly Element[]): NamedRow[] {
  // The address of a page that tells how one can pay says checkout as well.
  if (!signs.payControl && signs.isByAddress && !signs.hasPaymentHeading) return [];
  return scene.named.flatMap(({ item, matches }) => {
    const match =
      matches.find(({ weak }) => !weak) ??
      (isFoldOf(item, scene) ? matches.find(({ start, end }) => end - start > item.text.length / 2) : undefined);
    if (!match || item.text.length > LONGEST_BUTTON || item.inTemplate) return [];
    if (!EXPRESS_FAMILIES.has(familyOf(match.method, scene.catalogue))) return [];
    const button = pressedBy(item);
    if (!button || !mayStandAlone(button, item.text, scene, taken)) return [];
    if (!signs.payControl && opensProse(button)) return [];
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

/** The header of a fold: its title can be an everyday word ("Gift card") and hardly more, and still name what is in it. */
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

function pressedBy(item: Item): Element | null {
  const button = closest(item.element, (at) => isButton(at), 4);
  // What is told below the title of a button does not name it.
  if (button && queryAll(button, HEADINGS).some((title) => !isWithin(item.element, title))) return null;
  // In a large box that can be pressed the name is one word among others.
  return button && textWithin(button, MOST_IN_BUTTON).length <= MOST_IN_BUTTON ? button : null;
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6';
const MOST_IN_BUTTON = 90;

function isButton(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'summary' || isPlainButton(element)) return true;
  return goesNowhere(element) || (tag === 'a' && /btn|button/i.test(attributeOf(element, 'class') ?? ''));
}

function mayStandAlone(element: Element, text: string, scene: Scene, taken: readonly Element[]): boolean {
  const region = scene.regionOf(element);
  if (region.footer || region.navigation || region.help || region.login || inTemplate(element, scene)) return false;
  if (saysLogin(text) || scene.headingAbove(scene.walk.elements.get(element) ?? 0)?.kind === 'trust') return false;
  return !taken.some((part) => isWithin(element, part) || isWithin(part, element));
}

/** `<apple-pay-button>` and buttons whose class alone names the wallet: they hold a picture by style sheet. */
function buttonElements(scene: Scene, taken: readonly Element[]): NamedRow[] {
  const { custom, controls, fields, labels, frames, elements } = scene.walk;
  const bare = [...controls, ...fields, ...labels, ...frames].filter(
    (element) => isButton(element) && textWithin(element, 1) === '',
  );
  const candidates = [...new Set([...custom, ...bare])].sort((a, b) => elements.get(a)! - elements.get(b)!);
  return candidates.flatMap((element) => {
    const says = `${isCustom(element) ? tagOf(element) : ''} ${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
    if (!/pay|checkout|express|wallet|button/i.test(says)) return [];
    const match = matchAssets(says, scene.catalogue, { inPaymentList: false }).find(({ method }) =>
      EXPRESS_FAMILIES.has(familyOf(method, scene.catalogue)),
    );
    if (!match || !mayStandAlone(element, '', scene, taken)) return [];
    return [
      single(element, 'button', { method: match.method, kind: 'control', text: null, element, confidence: 0.7 }, scene),
    ];
  });
}
