/** One page of the suite: a control that promises more ways to pay, and what it does instead or besides. */
export interface SuitePage {
  readonly name: string;
  /** The control, and whatever else the payment section holds. Default: a plain button of type button. */
  readonly section?: string;
  /** Stands in place of the two methods in sight. */
  readonly methods?: string;
  /** Outside the payment section. */
  readonly body?: string;
  /** Runs when the page has loaded; `target` is the control, `showMore()` shows two further methods, `hit(what)` an address whose every request is harm. */
  readonly script?: string;
  /** Headers that the page is served with. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `showMore()` has the shop load the two methods first, by a plain read. */
  readonly isLazy?: boolean;
  /** Label of the closed list. Default: that of the default control. */
  readonly label?: string;
}

export const defaultLabel = 'Other payment methods';
/** A plain button that says whether its list is open. */
export const defaultControl = `<button type="button" id="target" aria-expanded="false">${defaultLabel}</button>`;

const twoMethods = `<form id="methods"><label><input type="radio" name="payment_method" value="card" checked> Credit card</label>
<label><input type="radio" name="payment_method" value="paypal"> PayPal</label></form>`;

/** A checkout with two methods in sight and a form that pays. */
export function checkoutPage(page: SuitePage): string {
  const { section = defaultControl, methods = twoMethods, body = '', script = '', isLazy = false } = page;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Checkout</title>
<style>.round{cursor:pointer} .shade{position:fixed;inset:0;background:#0006} .sheet{position:fixed;left:0;right:0;bottom:0;background:#fff;padding:1em}</style>
</head><body><main><h1>Checkout</h1><p>Total: <b id="total">€ 36.90</b></p>
<section id="payment" class="payment-methods"><h2>Payment method</h2>
${methods}
<div id="list"></div>
${section}
</section>
<form id="pay" method="post" action="/hit/pay"><input type="hidden" name="order" value="1"><button id="pay-button">Place order and pay</button></form>
${body}</main>
<script>
const target = document.getElementById('target');
const hit = (what) => '/hit/' + what;
const row = (name) => '<label><input type="radio" name="payment_method" value="' + name + '"> ' + name + '</label>';
const rows = row('Klarna') + row('iDEAL');
function showMore(where = document.getElementById('list')) {
  ${isLazy ? `return fetch('/list').then((r) => r.text()).then((html) => { where.innerHTML = html });` : ''}
  where.innerHTML = rows;
  target?.setAttribute('aria-expanded', 'true');
}
function hideMore(where = document.getElementById('list')) {
  where.innerHTML = '';
  target?.setAttribute('aria-expanded', 'false');
}
window.addEventListener('load', () => { ${script} });
</script></body></html>`;
}
