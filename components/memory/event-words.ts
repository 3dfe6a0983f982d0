import type { MethodEvent } from '../../utils/history/follow-method';
import type { I18n } from '../../utils/i18n/create-i18n';
import type { Fee } from '../../utils/model/offering';
import type { MethodId } from '../../utils/model/payment-method';
import { placeWords } from './place-words';

export type Speech = Pick<I18n, 't' | 'date'>;

/** One thing that happened to a method at a shop, as a sentence without its date. */
export function eventWords(event: MethodEvent, speech: Speech, nameOf: (id: MethodId) => string): string {
  const { t, date } = speech;
  const method = nameOf(event.method);
  switch (event.kind) {
    case 'there':
    case 'found':
    case 'returned':
      return t(`event.${event.kind}`, { method, place: placeOf(event) });
    case 'added':
      return t('event.added', { method, place: placeOf(event), count: event.looksWithout });
    case 'promoted':
    case 'demoted':
      return t(`event.${event.kind}`, {
        method,
        place: placeWords(event.to, event.behind, speech),
        from: t(`place.${event.from}`),
      });
    case 'became-default':
      return t('event.became-default', { method, from: t(`place.${event.from}`) });
    case 'removed':
      return t('event.removed', { method, date: date(event.lastSeen), days: event.misses });
    case 'became-unavailable':
      return t('event.became-unavailable', { method, reason: t(`because.${event.reason ?? 'unstated'}`) });
    case 'fee-changed':
      return t('event.fee-changed', { method, from: feeWords(event.from, speech), to: feeWords(event.to, speech) });
    default:
      return t(`event.${event.kind}`, { method });
  }

  function placeOf({ offering }: Extract<MethodEvent, { offering: unknown }>): string {
    return placeWords(offering.prominence, offering.behind, speech);
  }
}

function feeWords(fee: Fee | null, { t }: Speech): string {
  return fee ? t(`event.${fee.kind}`, { text: fee.text }) : t('event.no-fee');
}
