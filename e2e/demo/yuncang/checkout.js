// One page, two steps: the address, then the order itself; the cashier is another host's.
const app = document.querySelector('#app');
show(
  `<h1>选择收货地址</h1><section><p>周明 138****0000</p><p>浙江省杭州市西湖区文三路 1 号</p></section>
  <button type="button" class="next">使用此地址</button>`,
);
app.querySelector('.next').addEventListener('click', () => {
  history.pushState({}, '', '/checkout/confirm');
  show(
    `<h1>确认订单</h1><section><p>竹制砧板 ×1</p><p>运费 ¥0.00</p></section>
    <p class="sum">应付总额 <b>¥68.00</b></p><a class="next" href="${app.dataset.cashier}">提交订单</a>`,
  );
});

function show(markup) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  app.replaceChildren(template.content);
}
