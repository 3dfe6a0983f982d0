// The other ways to pay are not in the document until the list is opened, as in the app this page is modelled on.
const methods = [
  { name: '支付宝', mark: '支', look: 'mark-zfb' },
  { name: '微信支付', mark: '微', look: 'mark-wx' },
  { name: '找朋友帮忙付', mark: '友', look: 'mark-friend' },
];
const chosen = document.querySelector('#chosen');

document.querySelector('#swap').addEventListener('click', openSheet);

function openSheet() {
  const shade = element('div', 'shade');
  const sheet = element('div', 'sheet');
  const list = document.createElement('ul');
  for (const method of methods) list.append(row(method, close));
  sheet.append(element('h3', '', '选择支付方式'), list);
  shade.addEventListener('click', close);
  document.body.append(shade, sheet);

  function close() {
    shade.remove();
    sheet.remove();
  }
}

function row(method, close) {
  const line = document.createElement('li');
  const isChosen = method.name === chosen.textContent;
  line.append(element('i', `mark ${method.look}`, method.mark), element('span', 'pay-name', method.name));
  line.append(element('i', isChosen ? 'tick' : 'round', isChosen ? '✓' : '○'));
  line.addEventListener('click', () => {
    chosen.textContent = method.name;
    const mark = document.querySelector('.pay-row .mark');
    mark.className = `mark ${method.look}`;
    mark.textContent = method.mark;
    close();
  });
  return line;
}

function element(tag, className, text = '') {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
