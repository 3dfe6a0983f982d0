import { familyOf } from '../catalogue/catalogue';
import { matchAssets } from '../catalogue/match-assets';
import { methodNamed } from '../catalogue/match-names';
import type { MethodId } from '../model/payment-method';
import { attributeOf, queryAll, tagOf, textWithin, tokensOf } from '../page/dom';
import { fold } from '../page/fold';
import { isGateway, isNetwork } from './families';
import type { Row, RowMethod } from './row';
import type { Scene } from './scene';

const FILE_NAME = /([^/?#]+)(?:[?#].*)?$/;

/** Words of a picture's file, sprite or class that may tell a brand. */
export function assetNames(element: Element): string[] {
  const names: string[] = [];
  // A question mark is called after what it explains.
  if (/(?:^|[\s_-])(?:tip|tooltip|help|hint)s?(?:[\s_-]|$)/i.test(attributeOf(element, 'class') ?? '')) return names;
  for (const attribute of ['src', 'data-src', 'data-original', 'xlink:href', 'href']) {
    const value = attributeOf(element, attribute);
    if (!value || value.startsWith('data:') || tagOf(element) === 'a') continue;
    const file = value.startsWith('#') ? value : FILE_NAME.exec(value)?.[1];
    if (file) names.push(file);
  }
  // The id of a box says that it is one: "warranty_cb".
  for (const attribute of attributeOf(element, 'type') === 'checkbox' ? ['class'] : ['class', 'id']) {
    const value = attributeOf(element, attribute);
    if (value && value.length < 200) names.push(value);
  }
  return names;
}

/** The brand a picture's file, sprite or class tells, inside a payment list. */
export function brandOf(element: Element, scene: Scene): MethodId | undefined {
  for (const name of assetNames(element)) {
    const [match] = matchAssets(name, scene.catalogue, { inPaymentList: true });
    if (match?.weak && name === attributeOf(element, 'class') && !name.split(/\s+/).some(isOneName)) continue;
    // A class "mobile" speaks of phones far more often than of their bills; a gateway's class dresses every row.
    if (
      match &&
      familyOf(match.method, scene.catalogue) !== 'carrier' &&
      !isGateway(match.method, scene) &&
      // Words are styled by classes of few letters too.
      !(match.weak && textWithin(element, 1) !== '')
    )
      return match.method;
  }
  return undefined;
}

/** "icon-mc", "pay_zfb": two letters among others abbreviate anything ("ec-base-label", "op-bank-dc-price"). */
const isOneName = (token: string): boolean => tokensOf(token).filter((part) => !OF_PICTURES.has(part)).length === 1;
const OF_PICTURES = new Set(
  'icon ico icons img image pic logo sprite bg svg badge symbol pay payment payments card cards cc brand method type way channel bank wallet is has item'.split(
    ' ',
  ),
);

const PICTURE_TAGS = new Set([
  'img',
  'svg',
  'use',
  'i',
  'em',
  'span',
  'b',
  'div',
  'a',
  'input',
  'image',
  'p',
  'label',
  'li',
  'button',
]);

const DRAWINGS = new Set(['img', 'svg', 'use']);

/** What the pictures of a row without words name. */
export function nameByPictures(row: Row, scene: Scene): RowMethod[] {
  // A browser draws none in a list to unfold.
  if (row.kind === 'option') return [];
  const elements = row.parts.flatMap((part) => subtree(part, scene));
  // The file of a picture tells more than the classes of what is around it, which all rows may share.
  for (const isDrawing of [true, false])
    for (const element of elements) {
      const tag = tagOf(element);
      const method = PICTURE_TAGS.has(tag) && DRAWINGS.has(tag) === isDrawing ? brandOf(element, scene) : undefined;
      if (method) return [{ method, kind: 'image', text: null, element, confidence: isDrawing ? 0.8 : 0.7 }];
    }
  return [];
}

/** What a developer calls a picture in words, for scripts to show: `pay_name="무통장 입금"`. */
export function nameByToldPictures({ parts }: Row, { catalogue }: Scene): RowMethod[] {
  for (const element of parts.flatMap((part) => queryAll(part, 'img')))
    for (const name of ['pay_name', 'data-name', 'data-title', 'data-label']) {
      const method = methodNamed(fold(attributeOf(element, name) ?? ''), catalogue)?.method;
      if (method) return [{ method, kind: 'image', text: null, element, confidence: 0.85 }];
    }
  return [];
}

const LARGEST_ROW = 400;

function subtree(part: Element, scene: Scene): Element[] {
  const inner = queryAll(part, '*').slice(0, LARGEST_ROW);
  return inner
    .filter((each) => scene.walk.elements.has(each))
    .concat(part)
    .reverse();
}

/** Networks that pictures' file names tell. */
export function networkLogos(images: readonly Element[], scene: Scene): MethodId[] {
  return images.flatMap((image) =>
    scene.regionOf(image).help
      ? []
      : [image, ...queryAll(image, 'use')].flatMap(assetNames).flatMap((name) =>
          matchAssets(name, scene.catalogue, { inPaymentList: true })
            .map(({ method }) => method)
            .filter((method) => isNetwork(method, scene)),
        ),
  );
}
