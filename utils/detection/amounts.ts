/** A whole figure: part of a larger one, such as a balance or an account, is none. */
const FIGURE = /(?<!\d|\d[.,'\s])\d{1,5}(?:[.,\s]\d{1,3})?(?![.,']?\d)/g;

/**
 * Currencies as shops write them beside a figure, the longer before those that they end in. They are looked up: an
 * expression of them all, made for each kind of text, would be the largest piece of code a reading has.
 */
const SIGNS =
  "US$ HK$ NT$ R$ $ € £ ¥ ￥ ₩ ₹ ₽ ₺ ₫ ₮ ₴ ₱ ฿ ₪ ₸ ₾ ₦ ৳ kr. kr zł Kč Ft lei лв. лв руб. руб Р. р. грн. грн 元 円 원 บาท so'm so‘m so’m soʻm soʼm сўм сом тг тенге ден. ден дин. дин ֏ ៛ රු. රු تومان ریال درهم Rp Rs. Rs RM KSh ر.س د.إ ج.م".split(
    ' ',
  );
/** Those that are whole words. */
const CODES =
  'USD EUR GBP CHF CNY RMB JPY KRW HKD TWD SGD MYR THB VND IDR PHP INR AUD NZD CAD BRL MXN ARS CLP COP PEN PLN CZK HUF RON BGN SEK NOK DKK ISK RUB UAH KZT TRY TL ILS SAR AED EGP QAR KWD ZAR NGN KES TZS UGX RWF GHS XOF XAF FCFA GNF ETB MAD TND JOD PKR LKR BDT NPR GEL AMD AZN UZS BYN RSD MKD BAM ALL KGS MNT KHR MMK LAK IRR IQD OMR BHD LBP DZD UYU PYG BOB GTQ CRC DOP MZN ZMW'.split(
    ' ',
  );
export const PERCENT = /(?:%\s?\d{1,2}(?:[.,]\d{1,2})?|\d{1,2}(?:[.,]\d{1,2})?\s?%)/;

/** The first figure with its currency, as the shop writes it. */
export function amountIn(text: string): string | undefined {
  for (const { 0: figure, index } of text.matchAll(FIGURE)) {
    const end = index + figure.length;
    const start = unitBefore(text, index);
    if (start !== undefined) return text.slice(start, end);
    const after = unitAfter(text, end);
    if (after !== undefined) return text.slice(index, after);
  }
  return undefined;
}

export const isAmount = (text: string): boolean => amountIn(text) === text;

/** "+ 39 Kč" beside a method is a fee, "−2 %" a discount, without another word: the sign. */
export function signIn(text: string): string | undefined {
  for (const { 0: lead, 1: sign, index } of text.matchAll(/(?:^|[\s(（])([+−–-])\s?/g)) {
    const rest = text.slice(index + lead.length);
    const unit = unitAfter(rest, 0);
    const [figure] = rest.match(FIGURE) ?? [];
    const isFirst = figure !== undefined && rest.startsWith(figure);
    if (
      (unit !== undefined && /^\s?\d/.test(rest.slice(unit))) ||
      (isFirst && (unitAfter(rest, figure.length) !== undefined || /^\s?%/.test(rest.slice(figure.length))))
    )
      return sign;
  }
  return undefined;
}

/** Where the currency begins that stands before this place. */
function unitBefore(text: string, place: number): number | undefined {
  const end = /\s/.test(text[place - 1] ?? '') ? place - 1 : place;
  const unit =
    SIGNS.find((each) => text.endsWith(each, end)) ??
    (end < place ? CODES.find((each) => text.endsWith(each, end)) : undefined);
  return unit === undefined ? undefined : end - unit.length;
}

/** Where the currency ends that stands behind this place. */
function unitAfter(text: string, place: number): number | undefined {
  const start = /\s/.test(text[place] ?? '') ? place + 1 : place;
  const unit =
    SIGNS.find((each) => text.startsWith(each, start)) ??
    CODES.find((each) => text.startsWith(each, start) && !/\w/.test(text[start + each.length] ?? ''));
  return unit === undefined ? undefined : start + unit.length;
}

/** Units written right to left are kept as their ISO code, so that the figure reads the same everywhere. */
const RIGHT_TO_LEFT: Readonly<Record<string, string>> = { 'ر.س': 'SAR', 'د.إ': 'AED', 'ج.م': 'EGP' };
export const withCode = (figure: string): string =>
  Object.entries(RIGHT_TO_LEFT).reduce((text, [unit, code]) => text.replace(unit, code), figure);
