/** Something personal a page may show, and by which parts of it a trace would be known. */
export interface Secret {
  readonly text: string;
  /** Lower case; each long and odd enough to occur nowhere by itself. */
  readonly traces: readonly string[];
}

export const secrets: readonly Secret[] = [
  { text: 'Wilhelmina Abernathy', traces: ['wilhelmina', 'abernathy'] },
  { text: '欧阳娜拉朵', traces: ['欧阳娜拉', '娜拉朵'] },
  { text: 'w.quuxley+shop@mailbarn.example', traces: ['quuxley', 'mailbarn'] },
  { text: '+49 151 2339 8841', traces: ['2339 8841', '23398841', '151 2339'] },
  { text: '14 Thistlewick Lane', traces: ['thistlewick'] },
  { text: '4539 1488 0343 6467', traces: ['4539 1488', '45391488', '0343 6467'] },
  { text: 'DE75 5121 0800 1245 1261 99', traces: ['5121 0800', '51210800', 'de75'] },
  { text: '8,274.93 EUR', traces: ['8,274', '8274.93', '274.93'] },
  { text: 'ORD-55297731-XK', traces: ['55297731', '7731-xk'] },
  { text: 'PLUMFIZZ20', traces: ['plumfizz'] },
  { text: 'tk_9fQmZx81LpVwB3', traces: ['9fqmzx81', 'lpvwb3'] },
];

/** Which traces of which secrets are in a text. */
export function tracesIn(text: string): string[] {
  const lower = text.toLowerCase();
  return secrets.flatMap(({ traces }) => traces.filter((trace) => lower.includes(trace)));
}

/**
 * Runs in a page: puts one secret after the other into every place that `where`
 * names. `attributes`: of every element, with fields, data and scripts of data;
 * `beside`: as text after every element; `inside`: into every text there is.
 */
export function plant({ texts, where }: { texts: readonly string[]; where: 'attributes' | 'beside' | 'inside' }): void {
  let turn = 0;
  const next = () => texts[turn++ % texts.length] ?? '';
  const elements = [...document.body.querySelectorAll('*')].filter(
    ({ localName }) => !/^(?:script|style)$/.test(localName),
  );
  if (where === 'attributes') {
    document.title += ` ${next()}`;
    history.replaceState(
      null,
      '',
      `?token=${encodeURIComponent(next())}&order=${encodeURIComponent(next())}#${encodeURIComponent(next())}`,
    );
    for (const element of elements) {
      for (const name of ['data-note', 'data-user', 'data-value-of']) element.setAttribute(name, next());
      if (element.localName === 'img') element.setAttribute('longdesc', next());
      if (element instanceof HTMLInputElement && element.type === 'hidden') element.value = next();
      element.setAttribute('title', [element.getAttribute('title'), next()].filter(Boolean).join(' '));
    }
    const data = document.createElement('script');
    data.type = 'application/json';
    data.textContent = JSON.stringify({
      shopper: texts,
      paymentMethods: texts.map((text) => ({ type: text, label: text })),
    });
    const template = document.createElement('template');
    template.innerHTML = texts
      .map((text) => `<label><input type="radio" value="${text}">PayPal ${text}</label>`)
      .join('');
    const fields = document.createElement('div');
    fields.innerHTML = `<input name="fullname"><input name="mail"><input name="coupon"><textarea></textarea><input type="hidden">`;
    for (const field of fields.querySelectorAll<HTMLInputElement>('input,textarea')) {
      field.value = texts.join(' ');
      field.setAttribute('placeholder', next());
      field.setAttribute('aria-label', next());
    }
    document.body.append(data, template, fields, document.createComment(texts.join(' ')));
    localStorage.setItem('shopper', texts.join(' '));
    return;
  }
  for (const element of elements) {
    if (where === 'beside' && /^(?:label|li|button|a|p|h\d|div|td|option)$/.test(element.localName)) {
      const said = document.createElement('small');
      said.textContent = next();
      element.after(said);
    }
    if (where === 'inside')
      for (const node of element.childNodes)
        if (node instanceof Text && node.data.trim() !== '') node.data += ` ${next()}`;
  }
}
