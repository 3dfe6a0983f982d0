/**
 * What is known of a control before it is touched: plain data, read by
 * `controlFacts`, so that a plan can be made and tested without a page.
 */
export interface ControlFacts {
  readonly tag: string;
  readonly role: string | null;
  /** Why it is thought to show more ways to pay. */
  readonly known: 'payment-specific' | 'generic' | 'learned' | 'site-rule';
  /** A native or declared disclosure, or null for a control that only its words tell of. */
  readonly disclosure: 'details' | 'popover' | 'aria' | null;
  /** The gravest danger any of its names tells of: words, accessible name, value, title, images. */
  readonly danger: string | null;
  /** Words beside the known label that are in no list. */
  readonly hasUnknownWords: boolean;
  /** Would submit or reset a form, by its own type or for want of one. */
  readonly isSubmitter: boolean;
  /** Radio, checkbox, switch, option, tab of a form: pressing it chooses. */
  readonly isChoice: boolean;
  readonly isDisabled: boolean;
  readonly isCustomElement: boolean;
  readonly href: string | null;
  /** Names of attributes that send a press elsewhere, such as `target` or `formaction`. */
  readonly sendsElsewhere: readonly string[];
  /** What around it a press would reach too. */
  readonly within: 'label' | 'link' | 'submitter' | 'choice' | 'danger' | null;
  /** Its inline handlers and those around it, and the code of a `javascript:` link. */
  readonly script: string;
  /** Words of the names its developer gave it. */
  readonly identifiers: readonly string[];
  /** Share of the viewport it covers. */
  readonly viewportShare: number;
  /** Nothing covers its centre. */
  readonly isTopmost: boolean;
}

/** Where the control stands. */
export interface PageFacts {
  readonly isTopFrame: boolean;
  readonly isHostedCashier: boolean;
  readonly isProvider: boolean;
}

export const refusals = [
  'no-control',
  'frame',
  'cashier',
  'danger',
  'unknown-words',
  'submits',
  'chooses',
  'leads-away',
  'runs-script',
  'disabled',
  'unclear',
  'covered',
] as const;
export type Refusal = (typeof refusals)[number];

/** How a list may be opened, and how it is closed again. Never a key, never a pointer, never anything else's press. */
export type RevealPlan =
  | { readonly kind: 'open'; readonly by: 'details' | 'popover' | 'press' }
  | { readonly kind: 'refused'; readonly because: Refusal };

/**
 * May this control be used on the shopper's request, and how? Whatever speaks
 * against it wins over whatever speaks for it.
 */
export function planReveal(control: ControlFacts, page: PageFacts): RevealPlan {
  const because = refusalOf(control, page);
  if (because) return { kind: 'refused', because };
  return { kind: 'open', by: control.disclosure === 'aria' || !control.disclosure ? 'press' : control.disclosure };
}

function refusalOf(control: ControlFacts, page: PageFacts): Refusal | null {
  if (!page.isTopFrame || page.isProvider) return 'frame';
  if (page.isHostedCashier && control.known !== 'site-rule') return 'cashier';
  if (control.danger || control.within === 'danger') return 'danger';
  if (control.isSubmitter || control.within === 'submitter') return 'submits';
  if (control.isChoice || control.within === 'choice' || control.within === 'label') return 'chooses';
  if (control.within === 'link' || control.sendsElsewhere.length > 0 || !staysOnPage(control.href)) return 'leads-away';
  if (harmfulScript.test(control.script) || control.identifiers.some((word) => harmfulNames.has(word))) {
    return 'runs-script';
  }
  if (control.hasUnknownWords && !control.disclosure && control.known !== 'learned') return 'unknown-words';
  if (control.isDisabled) return 'disabled';
  if (control.isCustomElement && !control.role && !control.disclosure) return 'unclear';
  if (control.viewportShare > largestShare) return 'unclear';
  return control.isTopmost ? null : 'covered';
}

/** Half of a phone's screen is no control but a part of the page. */
const largestShare = 0.25;

/** No address, an anchor of this page (never a route such as `#/pay`), or script, which is looked at apart. */
function staysOnPage(href: string | null): boolean {
  return href === null || /^#(?![!/])[\w:.-]*$/.test(href) || /^\s*javascript:/i.test(href);
}

/** Names of what sends, leaves or pays. A plain function name such as `toggleMethods()` passes. */
const harmfulScript =
  /submit|location|\bopen\s*\(|\bhistory\b|fetch|beacon|xmlhttp|postback|pay(?:now)?\s*\(|dopay|place_?order|checkout\s*\(|buy|purchase|confirm|\.href|import\s*\(|eval|unescape|atob|document\.(?:write|cookie|forms)|storage/i;

const harmfulNames: ReadonlySet<string> = new Set([
  'submit',
  'buy',
  'purchase',
  'placeorder',
  'paynow',
  'confirm',
  'delete',
  'remove',
  'logout',
  'signout',
]);

const providerHosts =
  /(?:^|\.)(?:stripe\.com|stripe\.network|paypal\.com|braintreegateway\.com|adyen\.com|adyenpayments\.com|klarna\.com|klarnacdn\.net|mollie\.com|checkout\.com|worldpay\.com|razorpay\.com|squareup\.com|alipay\.com|alipayobjects\.com|alipaydev\.com|tenpay\.com|95516\.com|unionpay\.com|unionpaysecure\.com|payu\.in|payu\.com|przelewy24\.pl|tpay\.com|payone\.com|saferpay\.com|datatrans\.com|computop-paygate\.com|wirecard\.com|sagepay\.com|opayo\.io|authorize\.net|cybersource\.com|afterpay\.com|clearpay\.co\.uk|affirm\.com|sezzle\.com|zip\.co|laybuy\.com|gocardless\.com|trustly\.com|payments\.google\.com|pay\.google\.com|pay\.amazon\.com|apple-pay-gateway\.apple\.com|mercadopago\.com(?:\.\w\w)?|pagseguro\.uol\.com\.br|ebanx\.com|dlocal\.com|2c2p\.com|xendit\.co|midtrans\.com|paytm\.(?:in|com)|phonepe\.com|billdesk\.com|ccavenue\.com|tosspayments\.com|inicis\.com|kakaopay\.com|pay\.naver\.com|paddle\.com|fastspring\.com|cardinalcommerce\.com)$/;

/** Hosts of those who process payments: nothing is ever pressed there. */
export const isProviderHost = (host: string): boolean => providerHosts.test(host);
