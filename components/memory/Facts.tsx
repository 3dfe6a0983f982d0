import { Fragment } from 'preact';

export interface FactsProps {
  readonly facts: readonly string[];
}

/** Short facts in a row. The dots between them are text, so that they are also heard and copied apart. */
export function Facts({ facts }: FactsProps) {
  return (
    <span class="wallet-facts">
      {facts.map((fact, index) => (
        <Fragment key={fact}>
          {index > 0 && ' · '}
          <span>{fact}</span>
        </Fragment>
      ))}
    </span>
  );
}
