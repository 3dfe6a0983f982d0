import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { ExpectedReading } from '../../utils/testing/expected-reading';
import { needBrowser } from '../browser.mjs';
import { buildScript } from '../build-script';
import type { Needed, RulesInPage } from './rules-in-page';
import type { Tally } from './tally';
import { type Rule, withoutRules } from './vite-without-rules';

const folder = 'utils/detection/pages';

/** Takes away one `if` of the detector after another: each has a page of ours whose expectation fails without it. */
export async function runRules(tally: Tally): Promise<void> {
  const rules: Rule[] = [];
  const script = await buildScript('scripts/soak/rules-in-page.ts', false, [withoutRules(rules)]);
  const browser = await chromium.launch({ executablePath: needBrowser(), headless: true });
  const neededFor = new Map<number, string>();
  try {
    const page = await browser.newPage({ viewport: { width: 1024, height: 900 } });
    await page.evaluate(script);
    const files = fs.readdirSync(folder).filter((file) => file.endsWith('.html'));
    console.log(`\n— ${rules.length} rules of the detector, taken away on ${files.length} pages`);
    for (const file of files) {
      const html = fs.readFileSync(path.join(folder, file), 'utf8');
      const expected = fs.readFileSync(path.join(folder, file.replace(/html$/, 'expected.json')), 'utf8');
      const { wrong, rules: needed } = await page.evaluate<Needed, Parameters<RulesInPage['neededFor']>>(
        (given) => globalThis.waysToPayRules!.neededFor(...given),
        [html, JSON.parse(expected) as ExpectedReading, [...neededFor.keys()]],
      );
      if (wrong.length > 0) tally.add(`${file} with all rules: ${wrong.join('; ')}`, false);
      for (const rule of needed) neededFor.set(rule, file);
    }
  } finally {
    await browser.close();
  }
  for (const [place, { file, test }] of rules.entries()) {
    const rule = `${file}: if (${test})`;
    const isSpare = savesWork[file]?.some((begin) => test.startsWith(begin));
    const told = neededFor.get(place) ?? (isSpare ? 'only saves work' : undefined);
    tally.add(`${rule.padEnd(100)} ${told ?? 'no page needs it'}`, told !== undefined);
  }
}

/** By file: begins of tests that change no reading. They end or bound a search early, remember, or tell a type. */
const savesWork: Readonly<Record<string, readonly string[]>> = {
  'card-form.ts': ['!container'],
  'choosers.ts': ['options.length > MOST_OPTIONS'],
  'fields.ts': ['known', 'scene.walk.templates.size === 0'],
  'has-control.ts': ['left-- === 0'],
  'hidden-switch.ts': ['!box'],
  // What cannot be reached is no offering anyway.
  'hosted-fields.ts': ['inTemplate'],
  'is-row-visible.ts': ['methods.some'],
  'lead.ts': ['all.length === 0'],
  'limit-reading.ts': ["detection.kind === 'unreadable'"],
  'nested-choosers.ts': ['doors.size === 0'],
  'openers.ts': ['!parent'],
  'pictures.ts': ["row.kind === 'option'"],
  'row-items.ts': ['!around', 'row.labels.length === 0'],
  'spots.ts': ['end - start > MOST_PLACES'],
  'row-title.ts': ['!first'],
  'rows-of.ts': ['!parent'],
  'scene.ts': ['index % ITEMS_A_TURN === 0', 'heading.start > order'],
  'tab-of.ts': ['!parent'],
};
