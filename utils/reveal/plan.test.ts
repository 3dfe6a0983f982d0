import { describe, expect, it } from 'vitest';
import { type ControlFacts, isProviderHost, type PageFacts, planReveal, type Refusal } from './plan';

/** A plain span that says "Other payment methods". */
const plain: ControlFacts = {
  tag: 'span',
  role: null,
  known: 'payment-specific',
  disclosure: null,
  danger: null,
  hasUnknownWords: false,
  isSubmitter: false,
  isChoice: false,
  isDisabled: false,
  isCustomElement: false,
  href: null,
  sendsElsewhere: [],
  within: null,
  script: '',
  identifiers: [],
  viewportShare: 0.01,
  isTopmost: true,
};
const shop: PageFacts = { isTopFrame: true, isHostedCashier: false, isProvider: false };

describe('may be used', () => {
  it.each<[string, Partial<ControlFacts>, 'details' | 'popover' | 'press']>([
    ['a plain element with words of payment', {}, 'press'],
    ['a bare "Change" in the payment section', { known: 'generic' }, 'press'],
    ['a summary', { tag: 'summary', disclosure: 'details' }, 'details'],
    ['a button of a popover', { tag: 'button', disclosure: 'popover' }, 'popover'],
    ['a button that says it expands', { tag: 'button', disclosure: 'aria', hasUnknownWords: true }, 'press'],
    ['a link to a part of the page', { tag: 'a', href: '#more' }, 'press'],
    ['a link to #', { tag: 'a', href: '#' }, 'press'],
    ['a javascript: link', { tag: 'a', href: 'javascript:void(0)', script: 'javascript:void(0)' }, 'press'],
    [
      'one that calls a plain function',
      { tag: 'a', href: 'javascript:toggleMethods()', script: 'javascript:toggleMethods()' },
      'press',
    ],
    ['a custom element with a role', { tag: 'x-more', isCustomElement: true, role: 'button' }, 'press'],
  ])('%s', (_case, facts, by) => {
    expect(planReveal({ ...plain, ...facts }, shop)).toEqual({ kind: 'open', by });
  });

  it('on a hosted cashier only what its site rule names', () => {
    const cashier = { ...shop, isHostedCashier: true };
    expect(planReveal({ ...plain, known: 'site-rule' }, cashier)).toEqual({ kind: 'open', by: 'press' });
    expect(planReveal(plain, cashier)).toEqual({ kind: 'refused', because: 'cashier' });
  });
});

describe('may not', () => {
  it.each<[string, Partial<ControlFacts>, Refusal]>([
    ['what any of its names pays', { danger: 'pays', disclosure: 'aria', known: 'site-rule' }, 'danger'],
    ['what stands in something that pays', { within: 'danger' }, 'danger'],
    ['a submit button', { isSubmitter: true, disclosure: 'aria' }, 'submits'],
    ['what stands in one', { within: 'submitter' }, 'submits'],
    ['a radio', { isChoice: true }, 'chooses'],
    ['what stands in a label', { within: 'label' }, 'chooses'],
    ['a link', { href: '/pay' }, 'leads-away'],
    ['a link to where the page is', { href: '' }, 'leads-away'],
    ['a route', { href: '#/pay' }, 'leads-away'],
    ['another route', { href: '#!pay' }, 'leads-away'],
    ['a data: link', { href: 'data:text/html,x' }, 'leads-away'],
    ['what opens a window', { sendsElsewhere: ['target'] }, 'leads-away'],
    ['what stands in a link', { within: 'link' }, 'leads-away'],
    ['a script that leaves', { script: 'location.href="/pay"' }, 'runs-script'],
    ['a script that submits', { script: 'this.form.submit()' }, 'runs-script'],
    ['a script that posts back', { script: "__doPostBack('x','')" }, 'runs-script'],
    ['a script that pays', { script: 'javascript:pay()' }, 'runs-script'],
    ['what its developer calls submit', { identifiers: ['btn', 'submit'] }, 'runs-script'],
    ['words nobody knows', { hasUnknownWords: true }, 'unknown-words'],
    ['a disabled control', { isDisabled: true }, 'disabled'],
    ['a custom element without role', { tag: 'x-more', isCustomElement: true }, 'unclear'],
    ['half of the page', { viewportShare: 0.5 }, 'unclear'],
    ['what is covered', { isTopmost: false }, 'covered'],
  ])('%s', (_case, facts, because) => {
    expect(planReveal({ ...plain, ...facts }, shop)).toEqual({ kind: 'refused', because });
  });

  it.each<[string, Partial<PageFacts>]>([
    ['in a frame', { isTopFrame: false }],
    ["on a provider's own page", { isProvider: true }],
  ])('anything %s', (_case, page) => {
    expect(planReveal({ ...plain, known: 'site-rule' }, { ...shop, ...page })).toEqual({
      kind: 'refused',
      because: 'frame',
    });
  });
});

it.each([
  ['js.stripe.com', true],
  ['paypal.com', true],
  ['notpaypal.com', false],
  ['shop.example', false],
])('%s is a provider: %s', (host, expected) => {
  expect(isProviderHost(host)).toBe(expected);
});
