import { familyOf } from '../catalogue/catalogue';
import type { MethodId } from '../model/payment-method';
import { closest, queryAll } from '../page/dom';
import { keptWith } from '../remember';
import { fromLists, phrasesOf } from './known-words';
import { isGeneric } from './label-methods';
import { toldRow } from './one-way';
import type { StepSigns } from './payment-step';
import type { NamedRow } from './row';
import { saidIn } from './said-in';
import type { Scene } from './scene';

/** Where nothing is to be chosen, the wallets with which the page asks to scan its codes: "微信扫码支付" above a picture. */
export function scanToPay(scene: Scene, signs: StepSigns): NamedRow[] {
  if (signs.isHelp || signs.isCart || signs.isLogin || signs.isProduct || signs.isOrders || signs.isPayout) return [];
  const rows = new Map<MethodId, NamedRow>();
  for (const { item, matches } of scene.named) {
    const { element, text, from } = item;
    const isCode = from === 'alt' && CODE.test(text) && isAskedToScan(scene);
    if (!isCode && (from !== 'text' || !isShort(text) || !asksToScan(text))) continue;
    const wallet = matches.find(
      ({ method }) => !isGeneric(method) && (isCode || familyOf(method, scene.catalogue) === 'wallet'),
    );
    const region = scene.regionOf(element);
    if (!wallet || rows.has(wallet.method) || region.footer || region.navigation || region.help) continue;
    if (!scene.isVisible(element) || !closest(element, holdsPicture, HIGHEST)) continue;
    rows.set(wallet.method, toldRow({ ...wallet, element }, scene));
  }
  return [...rows.values()];
}

/** A page can hold very many texts: asked for once a code is named. */
const isAskedToScan = keptWith(({ walk, isVisible }: Scene): boolean =>
  walk.items.some(({ text, element }) => isShort(text) && asksToScan(text) && isVisible(element)),
);

/** "PromptPay QR", 微信收款码. */
const CODE = /\bqr|码|碼/;
const isShort = (text: string): boolean => text.length <= LONGEST;
const LONGEST = 40;
/** How far above the sentence the code may hang together with it. */
const HIGHEST = 4;

/** The code is scanned to pay, not to follow the shop there: the word for paying comes after that for scanning. */
function asksToScan(text: string): boolean {
  const ends = scanWords().map((word) => (text.includes(word) ? text.lastIndexOf(word) + word.length : 0));
  const end = Math.max(0, ...ends);
  return end > 0 && saysPaying(text.slice(end));
}

const scanWords = fromLists(() => phrasesOf('row-states.doors.scan'));
const saysPaying = saidIn('pay-verbs');

const holdsPicture = (element: Element): boolean => queryAll(element, 'img,canvas').length > 0;
