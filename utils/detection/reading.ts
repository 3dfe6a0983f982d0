import { allowLabel } from '../page/allow-label';
import { attributeOf, rootElementOf } from '../page/dom';
import type { Scene } from './scene';

/** Language, script and region, no variants: anything may be written there. */
const languageTag =
  /^[a-z]{2,3}(?:-(?:Arab|Armn|Beng|Cyrl|Deva|Grek|Gujr|Guru|Hans|Hant|Hebr|Jpan|Kore|Latn|Taml|Telu|Thai))?(?:-(?:[a-z]{2}|\d{3}))?(?![a-z0-9])/i;

/** Language the page declares for itself, or null. */
export function pageLanguage(document: Document): string | null {
  const root = rootElementOf(document);
  const declared = root && attributeOf(root, 'lang')?.trim();
  return (declared && languageTag.exec(declared)?.[0]) || null;
}

const PROVIDERS = [
  'stripe',
  'adyen',
  'braintree',
  'mollie',
  'checkout',
  'klarna',
  'paypal',
  'worldpay',
  'razorpay',
  'square',
];

/** Who processes the payment, where a frame of theirs stands in the page. */
export function providerOf(scene: Scene): string | null {
  for (const frame of scene.walk.frames) {
    const source = attributeOf(frame, 'src') ?? '';
    if (!URL.canParse(source, scene.address.href)) continue;
    const labels = new URL(source, scene.address.href).hostname.split('.');
    const known = PROVIDERS.find((provider) => labels.at(-2) === provider);
    if (known) return known;
  }
  return null;
}

/** The label as it may be kept, or null. */
export const allowedLabel = (label: string | null, { catalogue, phrases }: Scene): string | null =>
  label === null ? null : allowLabel(label, { catalogue, phrases });
