import type { ClaimedMethod } from '../../utils/history/claims-against';
import type { I18n } from '../../utils/i18n/create-i18n';
import { placeWords } from './place-words';

export type ClaimSpeech = Pick<I18n, 't' | 'date' | 'list'>;

/** What pages of a shop claim of a method with its dates, and what the checkout says to it. */
export function claimWords(
  { claims, atCheckout }: ClaimedMethod,
  speech: ClaimSpeech,
): [claim: string, checkout: string] {
  const { t, date, list } = speech;
  const bases = claims.map(({ basis, at }) => t('claims.basis', { basis: t(`claim.${basis}`), date: date(at) }));
  return [t('claims.claimed', { list: list(bases) }), checkoutWords(atCheckout, speech)];
}

function checkoutWords(atCheckout: ClaimedMethod['atCheckout'], speech: ClaimSpeech): string {
  const { t, date } = speech;
  if (atCheckout.kind === 'unknown') return t('claims.unknown');
  const on = date(atCheckout.at);
  if (atCheckout.kind === 'not-offered') return t('claims.not-offered', { date: on });
  const { available, unavailableReason, prominence, behind } = atCheckout.offering;
  const place = available ? placeWords(prominence, behind, speech) : t(`because.${unavailableReason ?? 'unstated'}`);
  return t(available ? 'claims.offered' : 'claims.unavailable', { date: on, place });
}
