import type { Score } from './score-observations';
import type { PageScore } from './score-page';
import type { Ratio, Summary } from './summarise';

const rows: readonly (readonly [string, (summary: Summary) => string])[] = [
  ['pages (with offers)', (summary) => `${summary.pages} (${summary.pagesWithOffers})`],
  ['recall', (summary) => percent(summary.recall)],
  ['precision, all pages', (summary) => percent(summary.precision)],
  ['precision, pages with offers', (summary) => percent(summary.precisionWithOffers)],
  ['preselected right, pages with offers', (summary) => percent(summary.preselected)],
  ['preselected right where there is one', (summary) => percent(summary.preselectedWhereOne)],
  ['preselected claimed where none', (summary) => percent(summary.preselectedClaimedWhereNone)],
  ['buried found', (summary) => percent(summary.buried)],
  ['buried found, hidden by unsaved style', (summary) => percent(summary.buriedByCssClass)],
  ['visible or buried right', (summary) => percent(summary.state)],
  ['false positives a page with offers', (summary) => perPage(summary.falsePositivesWithOffers)],
  ['false positives a page without', (summary) => perPage(summary.falsePositivesWithoutOffers)],
  ['pages without offers flagged', (summary) => percent(summary.flaggedWithoutOffers)],
];

/** The score as a table, then every page on which something is wrong. */
export function formatScore(score: Score): string {
  const columns = [score.all, score.withoutAmbiguous, score.withoutNetworks, score.withoutBoth];
  const table = [
    ['', 'all', 'not ambiguous', 'without networks', 'without both'],
    ...rows.map(([name, cell]) => [name, ...columns.map(cell)]),
  ];
  const lines = alignColumns(table);
  const wrong = score.pages.map(pageLine).filter((line) => line !== undefined);
  const unknown = score.unknownInputs.map((input) => `not in the manifest: ${input}`);
  return [...lines, '', ...(wrong.length ? wrong : ['nothing missed, nothing wrong']), ...unknown, ''].join('\n');
}

function pageLine(page: PageScore): string | undefined {
  const { preselected } = page;
  const accepted = [preselected.expected ?? 'none', preselected.alternative].filter((id) => id !== null).join(' or ');
  const wrongStates = page.states.filter(
    (state) => state.reported !== null && state.reported !== state.expected && !state.isByCssClass,
  );
  const parts = [
    page.outcome === 'offerings' || (page.outcome === 'not-checkout' && !page.hasOffers) ? '' : page.outcome,
    page.misses.length ? `missed ${page.misses.join(', ')}` : '',
    page.falsePositives.length ? `wrongly reported ${page.falsePositives.join(', ')}` : '',
    preselected.isRight ? '' : `preselected ${preselected.reported.join(', ') || 'none'}, should be ${accepted}`,
    ...wrongStates.map((state) => `${state.method} is ${state.expected}, not ${state.reported}`),
  ].filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  return `${page.id}${page.hasOffers ? '' : ' (no offers)'}${page.isAmbiguous ? ' (ambiguous)' : ''}: ${parts.join('; ')}`;
}

function percent({ right, of }: Ratio): string {
  return of === 0 ? 'none' : `${right}/${of} ${((100 * right) / of).toFixed(1)} %`;
}

function perPage({ right, of }: Ratio): string {
  return of === 0 ? 'none' : `${(right / of).toFixed(2)} (${right})`;
}

function alignColumns(table: readonly (readonly string[])[]): string[] {
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]! + 2)))
      .join('')
      .trimEnd(),
  );
}
