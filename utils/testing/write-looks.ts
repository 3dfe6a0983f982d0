import type { Context, Observation } from '../model/observation';
import type { Offering, Prominence } from '../model/offering';
import { makeObservation } from './make-observation';
import { inOrder, makeOffering } from './make-offering';

/**
 * Looks at one shop, one a line: a day, what is special about the look, and after
 * a bar the methods in order. `alipay*` is preselected, `klarna` in sight,
 * `wechat-pay>更换` behind one control, `>>更换` behind two, `klarna!amount` not for
 * this amount, `klarna+2%` has a fee and `klarna-2%` a discount; `saved:card` is on file.
 *
 * Special: `partial`, `unreadable`, `mobile`, `unnamed=2`, and the conditions a
 * person sets: `lang=de`, `signed-in`, `signed-out`, `market=CN`, `amount=<10`.
 */
export function writeLooks(text: string, shop = 'shop.example'): Observation[] {
  const lines = text.trim().split('\n');
  return lines.map((line, index) => {
    const [before = '', after = ''] = line.split('|').map((part) => part.trim());
    const [day = '', ...special] = before.split(/\s+/);
    const wordAfter = (name: string) => special.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
    const isUnreadable = special.includes('unreadable');
    const plain = makeObservation(`look ${String(index + 1).padStart(3, '0')}`);
    const context: Context = {
      ...plain.context,
      lang: wordAfter('lang') ?? null,
      device: special.includes('mobile') ? 'mobile' : 'desktop',
      signedIn: special.includes('signed-in') ? true : special.includes('signed-out') ? false : null,
      market: wordAfter('market') ?? null,
      amountBand: (wordAfter('amount') as Context['amountBand']) ?? null,
    };
    return {
      ...plain,
      shop,
      observedAt: `${day}T12:00:00.000Z`,
      detection: isUnreadable ? 'unreadable' : 'offerings',
      reason: isUnreadable ? 'timeout' : null,
      completeness: isUnreadable || special.includes('partial') ? 'partial' : 'complete',
      unnamed: Number(wordAfter('unnamed') ?? 0),
      context,
      offerings: inOrder(...(after.match(/\S+/g) ?? []).map(writeOffering)),
    };
  });
}

const pattern = /^(saved:)?([a-z0-9-]*[a-z0-9])(\*|>{1,2}[^!+\s]*)?(?:!(\w+))?(?:([+-])(\S+))?$/;

function writeOffering(text: string): Offering {
  const [, saved, method = '', place = '', reason, sign, amount = ''] = pattern.exec(text) ?? [];
  if (method === '') throw new Error(`"${text}" is no offering`);
  const prominence: Prominence = place.startsWith('>>')
    ? 'two-steps'
    : place.startsWith('>')
      ? 'one-step'
      : place === '*'
        ? 'preselected'
        : 'visible';
  return makeOffering(method, {
    prominence,
    behind: place.replace(/^[>*]+/, '') || null,
    saved: saved !== undefined,
    available: reason === undefined,
    unavailableReason: (reason as Offering['unavailableReason']) ?? null,
    fee: sign ? { kind: sign === '+' ? 'fee' : 'discount', text: amount } : null,
  });
}
