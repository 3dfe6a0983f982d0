import { allowLabel } from '../page/allow-label';
import { attributeOf } from '../page/dom';
import type { Scene } from './scene';

/** Language the page declares for itself, or null. */
export function pageLanguage({ document }: Scene): string | null {
  const declared = attributeOf(document.documentElement, 'lang')?.trim();
  return declared && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(declared) ? declared : null;
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
