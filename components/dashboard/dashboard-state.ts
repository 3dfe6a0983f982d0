import { type ReadonlySignal, signal } from '@preact/signals';
import type { LookColumns } from '../../utils/research/look-columns';
import type { LookFilter } from '../../utils/research/look-filter';
import { type Route, routeOf } from './route';

/** Where the dashboard's facts come from. */
export interface DashboardSources {
  /** As last built; undefined where there are none. */
  stored(): Promise<LookColumns | undefined>;
  /** As the looks are now; undefined when what was stored still holds. */
  fresh(): Promise<LookColumns | undefined>;
}

export interface DashboardState {
  readonly route: ReadonlySignal<Route>;
  /** undefined: still being read. */
  readonly columns: ReadonlySignal<LookColumns | undefined>;
  readonly filter: ReadonlySignal<LookFilter>;
  readonly isFailed: ReadonlySignal<boolean>;
  goTo(hash: string): void;
  setFilter(filter: LookFilter): void;
  /** Looks again at what was kept; shows what was built before meanwhile. */
  refresh(): Promise<void>;
}

export function createDashboardState(sources: DashboardSources, hash: string): DashboardState {
  const route = signal(routeOf(hash));
  const columns = signal<LookColumns | undefined>(undefined);
  const filter = signal<LookFilter>({});
  const isFailed = signal(false);
  let isRefreshing: Promise<void> | undefined;

  const refresh = async () => {
    try {
      const stored = columns.value ?? (await sources.stored());
      if (columns.value === undefined && stored) {
        columns.value = stored;
        await drawn();
      }
      const fresh = await sources.fresh();
      if (fresh) columns.value = fresh;
      isFailed.value = false;
    } catch (error) {
      console.error('Ways to Pay: the dashboard could not read what was kept', error);
      isFailed.value = true;
    }
  };
  return {
    route,
    columns,
    filter,
    isFailed,
    goTo: (to) => {
      route.value = routeOf(to);
    },
    setFilter: (to) => {
      filter.value = to;
    },
    // Two at once would build the same twice.
    refresh: () => {
      isRefreshing ??= refresh().finally(() => {
        isRefreshing = undefined;
      });
      return isRefreshing;
    },
  };
}

/** What is on the screen comes first: a pause in which it can be drawn. A page behind another draws nothing, hence no frame is waited for. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 100));
