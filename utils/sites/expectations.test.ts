import { describe, expect, it } from 'vitest';
import { rulesByFolder } from '.';

const expectations = import.meta.glob<Readonly<Record<string, unknown>>>('./*/*.expected.json', {
  import: 'default',
  eager: true,
});

/** What a rule says of a page besides its offerings, and the expectation keeps silent about. */
function silences(folder: string, expected: Readonly<Record<string, unknown>>): string[] {
  const rule = rulesByFolder.get(folder);
  // Of a page that could not be read nothing is told.
  if (!rule || expected.kind === 'unreadable') return [];
  return (['platform', 'provider', 'pageKind'] as const).filter(
    (field) => rule[field] !== undefined && expected[field] === undefined,
  );
}

describe('the expectation of a rule’s page states platform, provider and page kind where its rule sets them', () => {
  it.each(Object.entries(expectations))('%s', (file, expected) => {
    expect(silences(file.split('/')[1] ?? '', expected)).toEqual([]);
  });

  it('and one that keeps silent is found', () => {
    expect(silences('stripe-checkout', { kind: 'offerings', provider: 'stripe' })).toEqual(['platform', 'pageKind']);
  });
});
