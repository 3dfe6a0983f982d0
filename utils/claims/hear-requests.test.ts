import { describe, expect, it } from 'vitest';
import { heardKey, hearRequests } from './hear-requests';

/** A browser's constructor: it refuses to be made for nothing, and reads each method once. */
function makePage() {
  const reads: string[] = [];
  class PaymentRequest {
    readonly id = 'request';
    constructor(methods: Iterable<{ supportedMethods: string }>) {
      if (methods === undefined) throw new TypeError('1 argument required');
      for (const { supportedMethods } of methods) reads.push(supportedMethods);
    }
    show() {
      return 'shown';
    }
  }
  const page = {};
  Object.defineProperty(page, 'PaymentRequest', {
    value: PaymentRequest,
    writable: true,
    configurable: true,
    enumerable: false,
  });
  return { page: page as { PaymentRequest: typeof PaymentRequest }, original: PaymentRequest, reads };
}

const heardBy = (page: object) => (page as Record<symbol, string[] | undefined>)[Symbol.for(heardKey)];
const google = { supportedMethods: 'https://google.com/pay' };
const apple = { supportedMethods: 'https://apple.com/apple-pay' };

describe('listening to payment requests', () => {
  it('hears what a page asks for, each method once', () => {
    const { page } = makePage();
    hearRequests(page);
    new page.PaymentRequest([google, apple]);
    new page.PaymentRequest([google]);
    expect(heardBy(page)).toEqual(['https://google.com/pay', 'https://apple.com/apple-pay']);
  });

  it('hears a session of Apple Pay', () => {
    const page = { ApplePaySession: class {} };
    hearRequests(page);
    new page.ApplePaySession();
    expect(heardBy(page)).toEqual(['https://apple.com/apple-pay']);
  });

  it('leaves a browser without either as it is: Firefox has no PaymentRequest', () => {
    const page = {};
    hearRequests(page);
    expect(Reflect.ownKeys(page)).toEqual([]);
  });

  it('changes no result', () => {
    const { page, original } = makePage();
    const before = Object.getOwnPropertyDescriptor(page, 'PaymentRequest');
    hearRequests(page);
    const request = new page.PaymentRequest([google]);
    class Own extends page.PaymentRequest {}
    expect([request instanceof original, request.constructor === page.PaymentRequest, request.show()]).toEqual([
      true,
      true,
      'shown',
    ]);
    expect(new Own([google])).toBeInstanceOf(Own);
    expect([page.PaymentRequest.name, page.PaymentRequest.length]).toEqual([original.name, original.length]);
    const { value: _, ...after } = Object.getOwnPropertyDescriptor(page, 'PaymentRequest') ?? {};
    expect(before).toMatchObject(after);
    expect(Object.keys(page)).toEqual([]);
  });

  it('changes no error, and hears nothing of a request that was refused', () => {
    const { page } = makePage();
    hearRequests(page);
    expect(() => Reflect.construct(page.PaymentRequest, [])).toThrow(new TypeError('1 argument required'));
    expect(() => (page.PaymentRequest as unknown as () => void)()).toThrow(TypeError);
    expect(heardBy(page)).toEqual([]);
  });

  it('runs none of the page’s code a second time', () => {
    const { page, reads } = makePage();
    hearRequests(page);
    let gets = 0;
    const watched = {
      get supportedMethods() {
        gets += 1;
        return 'https://pay.example';
      },
    };
    new page.PaymentRequest([watched]);
    new page.PaymentRequest(
      (function* () {
        yield google;
      })(),
    );
    expect([gets, reads]).toEqual([1, ['https://pay.example', 'https://google.com/pay']]);
    expect(heardBy(page)).toEqual([]);
  });
});
