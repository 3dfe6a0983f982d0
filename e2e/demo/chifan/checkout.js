// Parts draw themselves into closed shadow roots; the list stands as a skeleton until the server has answered.
define('chifan-shop', (root) => {
  root.innerHTML = '<p>小雨面馆</p>';
});
define('chifan-ways', (root) => {
  root.innerHTML = '<div class="skeleton" style="background:#eee;height:72px"></div>';
  setTimeout(() => {
    root.innerHTML = ['支付宝', '微信支付']
      .map(
        (
          name,
          index,
        ) => `<div role="radio" tabindex="0" aria-checked="${index === 0}" style="cursor:pointer;padding:8px">
          <span>${name}</span></div>`,
      )
      .join('');
  }, 900);
});

function define(name, draw) {
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        draw(this.attachShadow({ mode: 'closed' }));
      }
    },
  );
}
