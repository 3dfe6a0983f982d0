import { useMemo } from 'preact/hooks';
import { type ClaimingLook, claimsAgainst } from '../../utils/history/claims-against';
import { useMethodNames } from '../use-method-names';
import { useWords } from '../words';
import { claimWords } from './claim-words';

export interface ClaimListProps {
  /** All of one shop, in any order. */
  readonly looks: readonly ClaimingLook[];
}

/** What pages of a shop outside its checkout say it takes, each with what the checkout says to it. Nothing where nothing was claimed. */
export function ClaimList({ looks }: ClaimListProps) {
  const words = useWords();
  const nameOf = useMethodNames();
  const { claimed, unclaimed } = useMemo(
    () => claimsAgainst(looks, (method) => words.methodOf(method)?.family === 'card-network'),
    [looks, words.methodOf],
  );
  if (claimed.length === 0) return null;
  return (
    <section class="memory block" data-testid="claims">
      <h2>{words.t('claims.title')}</h2>
      <ul class="reports list">
        {claimed.map((one) => {
          const [claim, checkout] = claimWords(one, words);
          return (
            <li key={one.method} data-testid="claim" data-method={one.method} data-checkout={one.atCheckout.kind}>
              <h3>
                <bdi>{nameOf(one.method)}</bdi>
              </h3>
              <p class="own-word quiet">{claim}</p>
              <p>{checkout}</p>
            </li>
          );
        })}
      </ul>
      {unclaimed.length > 0 && (
        <p data-testid="unclaimed">{words.t('claims.unclaimed', { list: words.list(unclaimed.map(nameOf)) })}</p>
      )}
    </section>
  );
}
