const words =
  'the order of your delivery address and summer shirt blue size total with free returns Größe Lieferung kostenlos ' +
  'taille livraison gratuite подарок размер доставка 商品 数量 尺寸 送料 カート 배송 수량 talla envío gratis'
    .split(' ')
    .join(' ');

/** Fills the document with a shop's page of so many nodes: products, a footer, and one payment section. */
export function growPage(nodes: number): void {
  const vocabulary = words.split(' ');
  let made = 0;
  // The same page every time.
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed % below;
  };
  const say = (length: number) => Array.from({ length }, () => vocabulary[next(vocabulary.length)]).join(' ');
  const add = (parent: Element, tag: string, className: string, text = '') => {
    const element = document.createElement(tag);
    element.className = className;
    if (text) element.textContent = text;
    parent.append(element);
    made += text ? 2 : 1;
    return element;
  };
  document.documentElement.lang = 'en';
  const main = add(document.body, 'main', 'page');
  main.insertAdjacentHTML(
    'beforeend',
    `<section class="payment"><h2>Payment method</h2>${['Visa', 'PayPal', 'Klarna', 'iDEAL', '支付宝']
      .map((name, at) => `<label><input type="radio" name="pay" value="${at}"${at ? '' : ' checked'}>${name}</label>`)
      .join('')}</section>`,
  );
  while (made < nodes) {
    const product = add(main, 'article', 'product-card');
    add(product, 'h3', 'product-title', say(4));
    const image = add(product, 'img', 'product-image');
    image.setAttribute('alt', say(3));
    for (let line = 0; line < 5; line++) add(add(product, 'div', 'line'), 'span', 'text', say(2 + next(8)));
    const link = add(product, 'a', 'more', say(2));
    link.setAttribute('href', '#product');
    link.setAttribute('title', say(3));
    add(product, 'button', 'add-to-cart', say(2));
  }
}
