/** A whole figure: part of a larger one, such as a balance or an account, is none. */
const FIGURE = String.raw`(?<!\d|\d[.,'\s])\d{1,5}(?:[.,\s]\d{1,3})?(?![.,']?\d)`;
const UNIT = String.raw`(?:US\$|HK\$|NT\$|R\$|[$€£¥￥₩₹₽₺₫₴₱฿₪₸₾₦৳]|(?:USD|EUR|GBP|CHF|CNY|RMB|JPY|KRW|HKD|TWD|SGD|MYR|THB|VND|IDR|PHP|INR|AUD|NZD|CAD|BRL|MXN|ARS|CLP|COP|PEN|PLN|CZK|HUF|RON|BGN|SEK|NOK|DKK|ISK|RUB|UAH|KZT|TRY|ILS|SAR|AED|EGP|QAR|KWD|ZAR|NGN|KES|TZS|UGX|RWF|GHS|XOF|XAF|FCFA|GNF|ETB|MAD|TND|JOD|PKR|LKR|BDT|NPR|GEL|AMD|AZN|UZS|BYN|RSD|MKD|BAM|ALL|KGS|MNT|KHR|MMK|LAK|IRR|IQD|OMR|BHD|LBP|DZD|UYU|PYG|BOB|GTQ|CRC|DOP|MZN|ZMW)\b|kr\.?|zł|TL\b|Kč|Ft|lei|лв\.?|руб\.?|[Рр]\.|грн\.?|元|円|원|บาท|so['‘’ʻʼ]m|сўм|сом|тг|тенге|ден\.?|дин\.?|֏|៛|රු\.?|تومان|ریال|درهم|Rp|Rs\.?|RM|KSh|ر\.س|د\.إ|ج\.م)`;
export const PERCENT = /(?:%\s?\d{1,2}(?:[.,]\d{1,2})?|\d{1,2}(?:[.,]\d{1,2})?\s?%)/;
/** A figure with its currency, as shops write it. */
export const AMOUNT = new RegExp(`${UNIT}\\s?${FIGURE}|${FIGURE}\\s?${UNIT}`, 'u');
export const WHOLE_AMOUNT = new RegExp(`^(?:${AMOUNT.source})$`, 'u');
/** "+ 39 Kč" beside a method is a fee, "−2 %" a discount, without another word. */
export const SIGNED = new RegExp(`(?:^|[\\s(（])([+−–-])\\s?(?:${UNIT}\\s?\\d|${FIGURE}\\s?(?:%|${UNIT}))`, 'u');

/** Units written right to left are kept as their ISO code, so that the figure reads the same everywhere. */
const CODES: Readonly<Record<string, string>> = { 'ر.س': 'SAR', 'د.إ': 'AED', 'ج.م': 'EGP' };
export const withCode = (figure: string): string =>
  Object.entries(CODES).reduce((text, [unit, code]) => text.replace(unit, code), figure);
