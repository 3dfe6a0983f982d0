import type { MethodEvent } from '../../utils/history/follow-method';
import { useMethodNames } from '../use-method-names';
import { useWords } from '../words';
import { eventWords } from './event-words';

export interface ShopEventsProps {
  /** Oldest first, as `shopHistory` gives them. */
  readonly events: readonly MethodEvent[];
}

/** So many are in sight before the whole story is asked for. */
const latestShown = 3;

/** What changed at a shop and when, the latest first. The methods of the first look are no change. */
export function ShopEvents({ events }: ShopEventsProps) {
  const { t } = useWords();
  const changes = events.filter(({ kind }) => kind !== 'there').reverse();
  if (changes.length === 0) return null;
  const latest = changes.slice(0, latestShown);
  const older = changes.slice(latestShown);
  return (
    <section class="memory" data-testid="shop-events">
      <h2>{t('events.title')}</h2>
      <EventList events={latest} />
      {older.length > 0 && (
        <details>
          <summary>{t('events.older', { count: older.length })}</summary>
          <EventList events={older} />
        </details>
      )}
    </section>
  );
}

function EventList({ events }: ShopEventsProps) {
  const words = useWords();
  const nameOf = useMethodNames();
  return (
    <ol class="events">
      {events.map((event) => (
        <li
          key={`${event.observation} ${event.method} ${event.kind}`}
          data-testid="shop-event"
          data-kind={event.kind}
          data-method={event.method}
        >
          <time dateTime={event.at}>{words.date(event.at)}</time> {eventWords(event, words, nameOf)}
        </li>
      ))}
    </ol>
  );
}
