import type { MethodId } from '../model/payment-method.ts';
import { fold } from '../page/fold.ts';
import { memoryFor } from '../remember.ts';
import type { Catalogue } from './catalogue.ts';
import { foldToken } from './compile.ts';
import { methodNamed } from './match-names.ts';

/**
 * The method that a form value, id or provider's code stands for: `payment_method_bacs`,
 * `stripe_ideal`, `ppcp-gateway`, `ALIPAY`. The whole code must be known, after
 * words that say only "a payment method of this system" are taken off its ends.
 */
export const methodOfCode = (code: string, catalogue: Catalogue): MethodId | undefined =>
  known(catalogue.names)(code, () => methodIn(code, catalogue) ?? '') || undefined;

const known = memoryFor<MethodId>();

function methodIn(code: string, catalogue: Catalogue): MethodId | undefined {
  let words = foldToken(fold(code))
    .split(/[-:/[\]]+/)
    .filter(Boolean);
  while (words.length > 0) {
    const found = exact(words, catalogue);
    if (found) return found;
    if (surrounding.has(words[0] ?? '')) words = words.slice(1);
    else if (surrounding.has(words.at(-1) ?? '')) words = words.slice(0, -1);
    else return undefined;
  }
  return undefined;
}

function exact(words: readonly string[], catalogue: Catalogue): MethodId | undefined {
  const code = words.join('-');
  const known = catalogue.codes.get(code) ?? catalogue.codes.get(words.join(''));
  if (known) return known;
  if (catalogue.byId.has(code)) return code;
  const named = methodNamed(words.join(' '), catalogue) ?? methodNamed(code, catalogue);
  return named && !named.weak ? named.method : undefined;
}

/** Systems and parts of a form that wrap a method's code. */
const surrounding = new Set(
  (
    'payment payments paymentmethod method methods pay gateway gateways option options type types radio control wc ' +
    'woocommerce checkout id input label tab button btn item li p form mod module ps magento adyen stripe mollie ' +
    'braintree checkoutcom worldpay cybersource authorizenet wap web pc h5 app native jsapi mweb qr ' +
    'scan redirect hpp online default standard'
  ).split(' '),
);
