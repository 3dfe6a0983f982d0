import type { WalletAnswer } from '../../utils/history/wallet-answer';
import { Facts } from '../memory/Facts';
import { confidenceWords } from '../memory/standing-words';
import { useMethodNames } from '../use-method-names';
import { useWords } from '../words';
import { takenSigns } from './taken-sign';
import { walletWords } from './wallet-words';

export interface WalletsHereProps {
  readonly answers: readonly WalletAnswer[];
  /** Where nothing can be said of a shop, such as the browser's own pages. */
  readonly hasShop: boolean;
  readonly now: Date;
  readonly onChoose: () => void;
}

/** The first thing a shopper wants to know: whether their own ways to pay are taken here, and where. */
export function WalletsHere({ answers, hasShop, now, onChoose }: WalletsHereProps) {
  const words = useWords();
  const nameOf = useMethodNames();
  const { t } = words;
  if (answers.length > 0 && !hasShop) return null;
  return (
    <section class="wallets-here" data-testid="my-wallets">
      <h2>{t('wallets.title')}</h2>
      {answers.length === 0 && <p>{t('wallets.none')}</p>}
      <ul class="wallets">
        {answers.map((answer) => (
          <li key={answer.method} data-testid="my-wallet" data-method={answer.method} data-taken={answer.taken}>
            <svg class="taken" viewBox="0 0 16 16" role="img" aria-label={t(`taken.${answer.taken}`)}>
              <path d={takenSigns[answer.taken]} />
            </svg>
            <p>
              <bdi class="wallet-name">{nameOf(answer.method)}</bdi>: <Facts facts={walletWords(answer, words, now)} />
              {answer.now === null && <span class="hint confidence">{confidenceWords(answer.history, words)}</span>}
            </p>
          </li>
        ))}
      </ul>
      <button type="button" class={answers.length === 0 ? 'button' : 'link'} onClick={onChoose}>
        {t(answers.length === 0 ? 'wallets.choose' : 'wallets.change')}
      </button>
    </section>
  );
}
