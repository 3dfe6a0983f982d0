import type { WalletAnswer } from '../../utils/history/wallet-answer';
import { placeWords } from '../memory/place-words';
import { type StandingSpeech, shareWords, standingWords, varyingWords } from '../memory/standing-words';

export interface WalletSpeech extends StandingSpeech {
  readonly ago: (observedAt: string, now: Date) => string;
}

/** The answer for one of my wallets in short facts, the most telling first: "behind “更换”", "seen 3 of the last 4 times". */
export function walletWords(answer: WalletAnswer, speech: WalletSpeech, today: Date): string[] {
  const { t, ago } = speech;
  const { now, history } = answer;
  const { lastSeen, latest, standing } = history;
  if (now?.kind === 'here') {
    const { offering } = now;
    const because = offering.available ? [] : [t(`because.${offering.unavailableReason ?? 'unstated'}`)];
    const place = placeWords(offering.prominence, offering.behind, speech);
    return [place, ...because, ...againWords(answer, speech)];
  }
  if (now?.kind === 'not-here') return [t('wallets.not-here'), ...againWords(answer, speech)];
  const last = lastSeen === null ? [] : [t('wallets.last-seen', { ago: ago(lastSeen, today) })];
  if (now?.kind === 'not-in-part') {
    const before = latest ? [placeWords(latest.prominence, latest.behind, speech), ...last] : [];
    return [t('wallets.not-in-part'), ...before, ...(latest ? againWords(answer, speech) : [])];
  }
  const words = standingWords(history, speech);
  return standing === 'offered' || standing === 'some-orders' || standing === 'missed' ? [...words, ...last] : words;
}

/** How often it was there, unless this look is all there is. */
function againWords({ history }: WalletAnswer, speech: WalletSpeech): string[] {
  if (history.lastSeen === null) return history.share.looks > 1 ? standingWords(history, speech) : [];
  return history.share.looks > 1 ? [...shareWords(history, speech), ...varyingWords(history, speech)] : [];
}
