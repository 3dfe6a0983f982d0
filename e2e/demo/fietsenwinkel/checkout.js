// One page, two steps: the address is replaced by the payment step, whose list comes from the server a moment later.
const app = document.querySelector('#app');
showAddress();

function showAddress() {
  app.replaceChildren(
    html(`<h1>1. Bezorgadres</h1>
      <div class="card"><label>Naam <input autocomplete="name" value="Joris Bakker"></label>
      <label>Straat en huisnummer <input autocomplete="street-address" value="Singel 14"></label>
      <label>Postcode en plaats <input autocomplete="postal-code" value="3511 AA Utrecht"></label></div>
      <button type="button" class="next">Verder naar betalen</button>`),
  );
  app.querySelector('.next').addEventListener('click', () => {
    history.pushState({}, '', '/checkout/betalen');
    showPayment();
  });
}

async function showPayment() {
  app.replaceChildren(
    html(`<h1>2. Betalen</h1><div class="card"><h2>Kies je betaalmethode</h2>
      <div class="methods" role="radiogroup" aria-label="Betaalmethode"><p class="wait">Een ogenblik…</p></div></div>
      <div class="card sum">Totaal <b>€ 84,95</b></div>
      <form method="post" action="/pay"><button class="next">Bestelling plaatsen</button></form>`),
  );
  const [methods] = await Promise.all([fetch('/methods.json').then((answer) => answer.json()), wait(600)]);
  const group = app.querySelector('.methods');
  group.replaceChildren(...methods.map((name, index) => row(group, name, index === 0)));
}

function row(group, name, isChosen) {
  const line = document.createElement('div');
  line.className = 'method';
  line.setAttribute('role', 'radio');
  line.setAttribute('aria-checked', String(isChosen));
  line.tabIndex = 0;
  line.textContent = name;
  line.addEventListener('click', () => {
    for (const other of group.children) other.setAttribute('aria-checked', String(other === line));
  });
  return line;
}

function html(markup) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
}

function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
