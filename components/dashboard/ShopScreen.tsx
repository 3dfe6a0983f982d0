import { useMemo, useState } from 'preact/hooks';
import { shopHistory } from '../../utils/history/shop-history';
import type { Observation } from '../../utils/model/observation';
import type { Report } from '../../utils/model/report';
import { ownerGroups, ownerOfShop } from '../../utils/research/owner-groups';
import { ClaimList } from '../memory/ClaimList';
import { eventWords } from '../memory/event-words';
import { useMethodNames } from '../use-method-names';
import { useWords } from '../words';
import { useDashboardWords } from './dashboard-words';
import { Check } from './Field';
import { LaneChart } from './LaneChart';
import { LookTable } from './LookTable';
import { lanesOf } from './lanes';
import { hrefOf } from './route';

export interface ShopScreenProps {
  readonly shop: string;
  /** Newest first; undefined while they are being read. */
  readonly looks: readonly Observation[] | undefined;
  readonly reports: readonly Report[];
  readonly isPrivate: boolean;
  readonly onPrivate: (isPrivate: boolean) => void;
}

/** So many looks are drawn; older ones are in the export. */
const mostLooks = 200;

/** One shop over time: each way to pay, every look with its evidence, two looks side by side. */
export function ShopScreen({ shop, looks, reports, isPrivate, onPrivate }: ShopScreenProps) {
  const { d } = useDashboardWords();
  const { t, date, language } = useWords();
  const nameOf = useMethodNames();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const shown = useMemo(() => looks?.slice(0, mostLooks) ?? [], [looks]);
  const history = useMemo(() => shopHistory(looks ?? []), [looks]);
  const lanes = useMemo(() => lanesOf(shown), [shown]);
  const owner = ownerGroups.find(({ id }) => id === ownerOfShop(shop));
  const compared = picked.flatMap((id) => looks?.find((look) => look.id === id) ?? []);
  const pick = (id: string, isOn: boolean) =>
    setPicked(isOn ? [...picked, id].slice(-2) : picked.filter((other) => other !== id));

  return (
    <section class="page">
      <p class="crumb">
        <a href={hrefOf({ page: 'shops' })}>{d('shop.back')}</a>
      </p>
      <div class="page-head">
        <h1>{shop}</h1>
        {owner && <p class="quiet">{owner.name}</p>}
        <Check label={t('private.this')} isOn={isPrivate} onChange={onPrivate} />
      </div>
      {looks === undefined && <p role="status">{d('loading')}</p>}
      {looks?.length === 0 && <p class="empty">{d('shop.unknown', { shop })}</p>}
      {looks !== undefined && looks.length > 0 && (
        <>
          <p>
            {d('shop.summary', {
              looks: d('shops.looks', { count: history.looks }),
              complete: history.complete,
              first: date(history.firstAt ?? ''),
              last: date(history.lastAt ?? ''),
            })}
          </p>
          <div class="block">
            <h2>{d('shop.lanes')}</h2>
            <LaneChart {...lanes} />
          </div>
          <div class="block">
            <h2>{d('shop.changes')}</h2>
            {history.events.length === 0 ? (
              <p class="quiet">{d('shop.changes.none')}</p>
            ) : (
              <ul class="list">
                {history.events.map((event) => (
                  <li key={`${event.observation} ${event.method} ${event.kind}`}>
                    <span class="quiet">{date(event.at)}</span> {eventWords(event, { t, date }, nameOf)}
                  </li>
                ))}
              </ul>
            )}
          </div>
          <div class="block">
            <h2>{d('shop.compare')}</h2>
            {compared.length < 2 ? (
              <p class="quiet">{d('shop.compare.text')}</p>
            ) : (
              <div class="side-by-side" data-testid="compared">
                {[...compared].reverse().map((look) => (
                  <LookTable key={look.id} look={look} />
                ))}
              </div>
            )}
          </div>
          <div class="block">
            <h2>{d('shop.looks')}</h2>
            {shown.map((look) => (
              <div key={look.id} class="look">
                <label class="check">
                  <input
                    type="checkbox"
                    checked={picked.includes(look.id)}
                    onChange={(event) => pick(look.id, event.currentTarget.checked)}
                  />
                  <span>{d('shop.compare.pick', { date: date(look.observedAt) })}</span>
                </label>
                <LookTable look={look} />
              </div>
            ))}
          </div>
        </>
      )}
      <ClaimList looks={looks ?? []} />
      {reports.length > 0 && (
        <div class="block">
          <h2>{d('shop.reports')}</h2>
          <ul class="list">
            {reports.map((report) => (
              <li key={report.id}>
                <span class="quiet">{report.asOf}</span> {report.words[language] ?? report.words.en}{' '}
                <span class="quiet">({report.source.name[language] ?? report.source.name.en})</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
