import type { BenignChooser } from './benign-choosers.ts';
import { defaultLabel as words } from './checkout-shell.ts';

const onClick = (code: string) => `target.addEventListener('click', () => { ${code} });`;
const rows = `<label><input type="radio" name="payment_method"> Klarna</label><label><input type="radio" name="payment_method"> iDEAL</label>`;
/** A sheet over a shade that closes it, made when the control is pressed. */
const sheet = (shell: string, inside: string) =>
  onClick(
    `const o = document.createElement('div'); o.className = 'shade'; const s = document.createElement('div'); s.className = 'sheet ${shell}'; s.innerHTML = ${JSON.stringify(inside)}; document.body.append(o, s); const close = () => { o.remove(); s.remove() }; o.onclick = close; for (const c of s.querySelectorAll('[data-close]')) c.onclick = close`,
  );
const fold = (opens: string, isOpen: string) =>
  onClick(
    `const p = document.getElementById('panel'); const on = !(${isOpen}); ${opens}; target.setAttribute('aria-expanded', String(on))`,
  );

/** Choosers as further libraries and countries draw them; their shape, without their code. */
export const worldChoosers: readonly BenignChooser[] = [
  {
    name: 'collapse of Ant Design',
    by: 'request',
    section: `<div class="ant-collapse"><div class="ant-collapse-item"><div class="ant-collapse-header" id="target" role="button" aria-expanded="false" aria-disabled="false" tabindex="0"><div class="ant-collapse-expand-icon"><span role="img" aria-label="right" class="anticon anticon-right"></span></div><span class="ant-collapse-header-text">${words}</span></div></div></div>`,
    script: onClick(
      `const old = document.getElementById('panel'); if (old) { const on = old.style.display === 'none'; old.style.display = on ? '' : 'none'; target.setAttribute('aria-expanded', String(on)); return } const p = document.createElement('div'); p.id = 'panel'; p.className = 'ant-collapse-content'; p.innerHTML = rows; target.parentElement.append(p); target.setAttribute('aria-expanded', 'true')`,
    ),
  },
  {
    name: 'select of Ant Design',
    by: 'shopper',
    section: `<div class="ant-select" id="box"><div class="ant-select-selector"><span class="ant-select-selection-search"><input type="search" role="combobox" aria-haspopup="listbox" aria-expanded="false" readonly style="opacity:0" aria-label="${words}"></span><span class="ant-select-selection-item" id="target">${words}</span></div></div>`,
    script: `document.getElementById('box').addEventListener('mousedown', (e) => { const d = document.createElement('div'); d.className = 'ant-select-dropdown'; d.innerHTML = '<div class="ant-select-item ant-select-item-option" role="option">Klarna</div><div class="ant-select-item ant-select-item-option" role="option">iDEAL</div>'; document.body.append(d); document.querySelector('[role=combobox]').setAttribute('aria-expanded', 'true') })`,
  },
  {
    name: 'accordion of Radix',
    by: 'request',
    section: `<div data-orientation="vertical"><div data-state="closed"><h3 data-state="closed"><button type="button" id="target" aria-controls="radix-:r1:" aria-expanded="false" data-state="closed" data-radix-collection-item>${words}</button></h3><div data-state="closed" id="radix-:r1:" role="region" hidden></div></div></div>`,
    script: onClick(
      `const p = document.getElementById('radix-:r1:'); const on = p.hidden; p.hidden = !on; p.innerHTML = on ? rows : ''; target.setAttribute('aria-expanded', String(on)); target.dataset.state = on ? 'open' : 'closed'`,
    ),
  },
  {
    name: 'disclosure of Headless UI',
    by: 'request',
    section: `<button type="button" id="target" aria-expanded="false" data-headlessui-state="">${words}</button>`,
    script: onClick(
      `const old = document.getElementById('panel'); if (old) { old.remove(); target.setAttribute('aria-expanded', 'false'); target.removeAttribute('aria-controls'); return } target.insertAdjacentHTML('afterend', '<div id="panel" data-headlessui-state="open">' + rows + '</div>'); target.setAttribute('aria-expanded', 'true'); target.setAttribute('aria-controls', 'panel')`,
    ),
  },
  {
    name: 'tab beside one of a way to pay',
    by: 'request',
    label: 'Weitere Zahlungsarten',
    methods: `<ul role="tablist"><li role="presentation"><button type="button" role="tab" aria-selected="true" aria-controls="front" id="tab">Kreditkarte</button></li><li role="presentation"><button type="button" role="tab" aria-selected="false" aria-controls="panel" id="target" tabindex="-1">Weitere Zahlungsarten</button></li></ul><div id="front" role="tabpanel"><label><input type="radio" name="payment_method" value="card" checked> Kreditkarte</label></div><div id="panel" role="tabpanel" hidden></div>`,
    section: '',
    script: `const tabs = [...document.querySelectorAll('[role=tab]')]; for (const tab of tabs) tab.addEventListener('click', () => { for (const each of tabs) { const on = each === tab; each.setAttribute('aria-selected', String(on)); const p = document.getElementById(each.getAttribute('aria-controls')); p.hidden = !on; if (on && !p.firstChild) p.innerHTML = rows } })`,
  },
  {
    name: 'collapse of Element Plus',
    by: 'reading',
    label: '其他支付方式',
    section: `<div class="el-collapse"><div class="el-collapse-item"><button type="button" id="target" class="el-collapse-item__header" aria-expanded="false" aria-controls="panel" tabindex="0"><span class="el-collapse-item__title">其他支付方式</span><i class="el-icon el-collapse-item__arrow"></i></button><div id="panel" class="el-collapse-item__wrap" role="region" style="display:none"><div class="el-collapse-item__content">${rows}</div></div></div></div>`,
    script: fold(`p.style.display = on ? '' : 'none'`, `p.style.display !== 'none'`),
  },
  {
    name: 'collapse of Bootstrap',
    by: 'reading',
    section: `<style>.collapse:not(.show){display:none}</style><a id="target" class="btn btn-link collapsed" data-bs-toggle="collapse" href="#panel" role="button" aria-expanded="false" aria-controls="panel">${words}</a><div class="collapse" id="panel">${rows}</div>`,
    script: `target.addEventListener('click', (e) => { e.preventDefault(); const on = document.getElementById('panel').classList.toggle('show'); target.setAttribute('aria-expanded', String(on)) })`,
  },
  {
    name: 'offcanvas of Bootstrap',
    by: 'request',
    section: `<button class="btn btn-primary" type="button" id="target" data-bs-toggle="offcanvas" data-bs-target="#panel" aria-controls="panel">${words}</button><style>.offcanvas{display:none}.offcanvas.show{display:block}</style><div class="offcanvas offcanvas-bottom" tabindex="-1" id="panel" aria-labelledby="t"><div class="offcanvas-header"><h5 id="t">${words}</h5><button type="button" class="btn-close" data-bs-dismiss="offcanvas" aria-label="Close"></button></div><div class="offcanvas-body"></div></div>`,
    script: `const p = document.getElementById('panel'); p.querySelector('.btn-close').onclick = () => { p.classList.remove('show'); p.querySelector('.offcanvas-body').innerHTML = ''; p.removeAttribute('aria-modal') }; ${onClick(`p.querySelector('.offcanvas-body').innerHTML = rows; p.classList.add('show'); p.setAttribute('aria-modal', 'true'); p.setAttribute('role', 'dialog')`)}`,
  },
  {
    name: 'accordion of jQuery UI',
    by: 'reading',
    section: `<div class="ui-accordion" role="tablist"><h3 class="ui-accordion-header ui-accordion-icons" role="tab" id="target" aria-controls="panel" aria-selected="false" aria-expanded="false" tabindex="0"><span class="ui-accordion-header-icon ui-icon"></span>${words}</h3><div class="ui-accordion-content" id="panel" aria-labelledby="target" role="tabpanel" aria-hidden="true" style="display:none">${rows}</div></div>`,
    script: fold(
      `p.style.display = on ? 'block' : 'none'; p.setAttribute('aria-hidden', String(!on)); target.setAttribute('aria-selected', String(on))`,
      `p.style.display !== 'none'`,
    ),
  },
  {
    name: 'details of Shoelace',
    by: 'request',
    section: `<sl-details><div id="panel"></div></sl-details>`,
    script: `const host = document.querySelector('sl-details'); const root = host.attachShadow({ mode: 'open' }); root.innerHTML = '<div part="base"><div part="header" id="header" role="button" aria-expanded="false" aria-controls="content" tabindex="0"><span part="summary">${words}</span></div><div part="content" id="content" role="region" style="display:none"><slot></slot></div></div>'; const header = root.getElementById('header'); header.addEventListener('click', () => { const c = root.getElementById('content'); const on = c.style.display === 'none'; c.style.display = on ? '' : 'none'; header.setAttribute('aria-expanded', String(on)); document.getElementById('panel').innerHTML = on ? rows : '' })`,
  },
  {
    name: 'button of Material Web',
    by: 'request',
    section: `<md-text-button id="target" has-icon role="button" tabindex="0" aria-haspopup="menu" aria-expanded="false">${words}</md-text-button>`,
    script: onClick(
      'const isOpen = document.getElementById("list").innerHTML !== ""; isOpen ? hideMore() : showMore()',
    ),
  },
  {
    // An element of its own kind, without a role, is never pressed.
    name: 'popup of uni-app',
    by: 'shopper',
    label: '更多支付方式',
    section: `<uni-view class="pay-more" id="target"><uni-text><span>更多支付方式</span></uni-text></uni-view>`,
    script: sheet(
      'uni-popup bottom',
      `<uni-view class="uni-popup__wrapper"><uni-radio-group><uni-label class="uni-list-cell">Klarna<uni-radio></uni-radio></uni-label><uni-label class="uni-list-cell">iDEAL<uni-radio></uni-radio></uni-label></uni-radio-group><uni-view data-close class="popup-close">取消</uni-view></uni-view>`,
    ),
  },
  {
    name: 'picker of weui',
    by: 'request',
    label: '更换支付方式',
    section: `<a class="weui-cell weui-cell_access" href="javascript:;" id="target"><div class="weui-cell__bd">更换支付方式</div></a>`,
    script: sheet(
      'weui-half-screen-dialog',
      `<div class="weui-picker__hd"><a href="javascript:;" data-close class="weui-picker__action">取消</a><a href="javascript:;" class="weui-picker__action">确定</a></div><div class="weui-picker__group"><div class="weui-picker__content"><div class="weui-picker__item">Klarna</div><div class="weui-picker__item">iDEAL</div></div></div>`,
    ),
  },
  {
    name: 'layer of layui',
    by: 'request',
    label: '使用其他支付方式',
    section: `<span class="layui-btn layui-btn-primary" id="target">使用其他支付方式</span>`,
    script: sheet(
      'layui-layer layui-layer-page',
      `<div class="layui-layer-title">支付方式</div><div class="layui-layer-content"><div class="layui-form-radio"><i class="layui-icon"></i><div>Klarna</div></div><div class="layui-form-radio"><i class="layui-icon"></i><div>iDEAL</div></div></div><span class="layui-layer-setwin"><a data-close class="layui-layer-ico layui-layer-close" href="javascript:;"></a></span>`,
    ),
  },
  ...(
    [
      ['Japanese', 'その他のお支払い方法'],
      ['Japanese, to change', 'お支払い方法を変更'],
      ['Arabic', 'طرق دفع أخرى'],
      ['Korean', '다른 결제 수단'],
      ['traditional Chinese', '其他付款方式'],
      ['Russian', 'Другие способы оплаты'],
      ['Portuguese', 'Outras formas de pagamento'],
      ['Turkish', 'Diğer ödeme yöntemleri'],
    ] as const
  ).map(
    ([language, label]): BenignChooser => ({
      name: `fold in ${language}`,
      by: 'request',
      label,
      section: `<button type="button" id="target" aria-expanded="false">${label}</button>`,
      script: onClick(
        'const isOpen = document.getElementById("list").innerHTML !== ""; isOpen ? hideMore() : showMore()',
      ),
    }),
  ),
];
