import type { Families, PageScore, StateScore } from './score-page';

/** Right ones out of all that were asked; `of` 0 means that nothing was asked. */
export interface Ratio {
  readonly right: number;
  readonly of: number;
}

/** Figures over a set of pages. */
export interface Summary {
  readonly pages: number;
  readonly pagesWithOffers: number;
  readonly recall: Ratio;
  /** Over all pages, those without offers included. */
  readonly precision: Ratio;
  readonly precisionWithOffers: Ratio;
  /** Over pages with offers. */
  readonly preselected: Ratio;
  /** Over pages where one is chosen beyond doubt. */
  readonly preselectedWhereOne: Ratio;
  /** Pages where none is chosen and one was claimed; over all such pages. */
  readonly preselectedClaimedWhereNone: Ratio;
  /** Buried methods reported as buried, except those hidden by an unsaved style. */
  readonly buried: Ratio;
  readonly buriedByCssClass: Ratio;
  /** Reported methods whose visible-or-buried is right. */
  readonly state: Ratio;
  readonly falsePositivesWithOffers: Ratio;
  readonly falsePositivesWithoutOffers: Ratio;
  /** Pages without offers on which something was reported. */
  readonly flaggedWithoutOffers: Ratio;
}

/** Adds up page scores. `networks: false` leaves card networks out of what is found, missed and wrongly reported. */
export function summarise(
  pages: readonly PageScore[],
  families: Families,
  { networks }: { readonly networks: boolean },
): Summary {
  const counts = (id: string) => networks || families.get(id) !== 'card-network';
  const sum = (over: readonly PageScore[], pick: (page: PageScore) => readonly string[]) =>
    over.reduce((total, page) => total + pick(page).filter(counts).length, 0);
  const share = (right: number, wrong: number): Ratio => ({ right, of: right + wrong });

  const withOffers = pages.filter((page) => page.hasOffers);
  const without = pages.filter((page) => !page.hasOffers);
  const hits = sum(withOffers, (page) => page.hits);
  const states = withOffers.flatMap((page) => page.states).filter((state) => counts(state.method));
  const whereOne = withOffers.filter((page) => page.preselected.expected !== null);
  const whereNone = pages.filter((page) => page.preselected.expected === null && page.preselected.alternative === null);
  return {
    pages: pages.length,
    pagesWithOffers: withOffers.length,
    recall: share(
      hits,
      sum(withOffers, (page) => page.misses),
    ),
    precision: share(
      hits,
      sum(pages, (page) => page.falsePositives),
    ),
    precisionWithOffers: share(
      hits,
      sum(withOffers, (page) => page.falsePositives),
    ),
    preselected: ratio(withOffers, (page) => page.preselected.isRight),
    preselectedWhereOne: ratio(whereOne, (page) => page.preselected.isRight),
    preselectedClaimedWhereNone: ratio(whereNone, (page) => page.preselected.reported.length > 0),
    buried: buriedFound(states.filter((state) => !state.isByCssClass)),
    buriedByCssClass: buriedFound(states.filter((state) => state.isByCssClass)),
    state: ratio(
      states.filter((state) => state.reported !== null && !state.isByCssClass),
      (state) => state.reported === state.expected,
    ),
    falsePositivesWithOffers: { right: sum(withOffers, (page) => page.falsePositives), of: withOffers.length },
    falsePositivesWithoutOffers: { right: sum(without, (page) => page.falsePositives), of: without.length },
    flaggedWithoutOffers: ratio(without, (page) => page.falsePositives.some(counts)),
  };
}

function buriedFound(states: readonly StateScore[]): Ratio {
  return ratio(
    states.filter((state) => state.expected === 'buried'),
    (state) => state.reported === 'buried',
  );
}

function ratio<T>(items: readonly T[], isRight: (item: T) => boolean): Ratio {
  return { right: items.filter(isRight).length, of: items.length };
}
