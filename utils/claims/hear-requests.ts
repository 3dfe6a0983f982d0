/** Under this key of its global object a page holds the payment methods it has asked the browser for. */
export const heardKey = 'ways-to-pay payment requests';

/** How Apple Pay is named in a payment request; a session of its own asks for nothing else. */
const applePay = 'https://apple.com/apple-pay';
const mostHeard = 20;
const longestHeard = 200;

type Constructor = new (...given: unknown[]) => object;

/**
 * Has the page's own `PaymentRequest` and `ApplePaySession` say which methods they
 * are made for. What they do, give and throw stays as it is: each is made first, and
 * only then what was asked for is looked at, without running any code of the page.
 * Where neither exists nothing is done. A page that looks for it can notice it all the
 * same: by the key, by the constructor's source text, by our frame in an error's stack.
 */
export function hearRequests(page: object): void {
  // Taken before the page can put its own in their place.
  const { getOwnPropertyDescriptor, defineProperty } = Object;
  const { isArray } = Array;
  const { construct } = Reflect;
  const heard: string[] = [];
  const isHearing = [
    hear('PaymentRequest', ([methods]) => {
      if (!isArray(methods)) return;
      for (let index = 0; index < methods.length && index < mostHeard; index++)
        note(ownValue(ownValue(methods, String(index)), 'supportedMethods'));
    }),
    hear('ApplePaySession', () => note(applePay)),
  ];
  if (isHearing.includes(true)) defineProperty(page, Symbol.for(heardKey), { value: heard });

  function hear(name: string, tell: (given: readonly unknown[]) => void): boolean {
    const property = getOwnPropertyDescriptor(page, name);
    if (typeof property?.value !== 'function') return false;
    const original: Constructor = property.value;
    const hearing = new Proxy(original, {
      construct(target, given, by) {
        const made: object = construct(target, given, by === hearing ? target : by);
        tell(given);
        return made;
      },
    });
    defineProperty(page, name, { ...property, value: hearing });
    // request.constructor === PaymentRequest has to stay true.
    const named = getOwnPropertyDescriptor(original.prototype, 'constructor');
    if (named?.value === original && named.configurable)
      defineProperty(original.prototype, 'constructor', { ...named, value: hearing });
    return true;
  }

  function note(method: unknown): void {
    if (typeof method !== 'string' || method.length > longestHeard) return;
    for (let index = 0; index < heard.length; index++) if (heard[index] === method) return;
    if (heard.length < mostHeard) heard[heard.length] = method;
  }

  /** Past any getter, which is the page's code. */
  function ownValue(from: unknown, key: string): unknown {
    return typeof from === 'object' && from !== null ? getOwnPropertyDescriptor(from, key)?.value : undefined;
  }
}
