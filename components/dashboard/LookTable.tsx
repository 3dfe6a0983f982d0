import type { Observation } from '../../utils/model/observation';
import { useMethodNames } from '../use-method-names';
import { useWords } from '../words';
import { useDashboardWords } from './dashboard-words';
import { hrefOf } from './route';
import { ScrollRegion } from './ScrollRegion';

/** One look: what it found and from what, what it could not read, under which conditions. */
export function LookTable({ look }: { readonly look: Observation }) {
  const { d } = useDashboardWords();
  const { t, date, list } = useWords();
  const nameOf = useMethodNames();
  const { context } = look;
  const conditions = [
    d(`device.${context.device}`),
    context.lang,
    context.market,
    context.currency,
    context.amountBand,
    context.category,
    context.signedIn === null ? null : d(context.signedIn ? 'look.signed-in' : 'look.signed-out'),
  ].filter((word) => word !== null);
  const left = look.closedLists.filter(({ opened }) => !opened);
  return (
    <article class="look-table">
      <h3>
        {date(look.observedAt)}{' '}
        <span class="chip" data-tone={look.completeness === 'complete' ? 'good' : 'warn'}>
          {t(`completeness.${look.completeness}`)}
        </span>{' '}
        <span class="chip" data-tone="quiet">
          {d(`source.${look.source}`)}
        </span>
      </h3>
      {look.detection !== 'offerings' ? (
        <p>{d(`look.${look.detection}`)}</p>
      ) : look.offerings.length === 0 ? (
        <p>{d('look.nothing')}</p>
      ) : (
        <ScrollRegion label={date(look.observedAt)}>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{d('look.method')}</th>
                <th scope="col">{d('look.place')}</th>
                <th scope="col">{d('look.behind')}</th>
                <th scope="col">{d('look.evidence')}</th>
              </tr>
            </thead>
            <tbody>
              {look.offerings.map((offering) => (
                <tr key={`${offering.method} ${offering.saved}`}>
                  <th scope="row">
                    <a href={hrefOf({ page: 'method', method: offering.method })}>{nameOf(offering.method)}</a>
                  </th>
                  <td>{offering.available ? t(`prominence.${offering.prominence}`) : d('cell.unavailable')}</td>
                  <td>{offering.behind ?? ''}</td>
                  <td class="quiet">{list(offering.evidence.flatMap(({ text }) => (text === null ? [] : [text])))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {left.length > 0 && (
        <p class="quiet">
          {d('look.closed', { labels: list(left.map(({ label }) => label ?? d('look.unlabelled'))) })}
        </p>
      )}
      <p class="quiet">{d('look.conditions', { words: list(conditions) })}</p>
      {look.note !== null && <p>{d('look.note', { note: look.note })}</p>}
    </article>
  );
}
