// The summary row is all there is until the link is followed; then the list takes its place.
const names = ['クレジットカード', 'コンビニ払い', 'PayPay', '代金引換'];
const section = document.querySelector('#oshiharai');

document.querySelector('#henko').addEventListener('click', (event) => {
  event.preventDefault();
  const summary = section.querySelector('.now-paying');
  const list = document.createElement('ul');
  list.append(...names.map((name) => row(name, name === document.querySelector('#chosen').textContent)));
  summary.replaceWith(list);
});

function row(name, isChosen) {
  const line = document.createElement('li');
  const label = document.createElement('label');
  const radio = document.createElement('input');
  radio.type = 'radio';
  radio.name = 'oshiharai';
  radio.checked = isChosen;
  label.append(radio, ` ${name}`);
  line.append(label);
  return line;
}
