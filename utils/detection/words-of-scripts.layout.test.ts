import fullCatalogue from 'virtual:catalogue';
import latinCatalogue from 'virtual:latin-catalogue';
import latinPhrases from 'virtual:latin-phrases';
import fullPhrases from 'virtual:phrases';
import { afterAll, expect, it } from 'vitest';
import { openCatalogue } from '../catalogue/catalogue';
import { fold } from '../page/fold';
import { layoutNow } from '../page/layout';
import { scriptsIn, scriptsOfLanguage } from '../page/scripts';
import { siteRules } from '../sites';
import { readPage } from '../testing/read-page';
import { renderPage } from '../testing/render-page';
import { detect } from './detect';
import { learnWords } from './known-words';
import { openPhrases } from './phrases';

const markup = import.meta.glob<string>(
  './pages/{ar,az,bg,bn,cs,de,el,es,et,fa,fr,he,hi,hr,hu,hy,it,ja,ka,km,ko,lt,lv,my,ne,pl,pt,ro,ru,sk,sl,sq,sr,sw,ta,te,th,tr,uk,ur,uz,vi,zh-hans,zh-hant}-*.html',
  { query: '?raw', import: 'default', eager: true },
);
const address = 'https://shop.example/checkout';

/** One page a language, the last in alphabetical order. */
const pages = new Map(
  Object.entries(markup).map(([file, html]) => [/(zh-han[st]|[a-z]{2})-[^/]*$/.exec(file)?.[1] ?? file, html]),
);

// The words known are those of the phrases opened last, in the files run after this one too.
afterAll(() => void openPhrases(fullPhrases));

it('there is a page in each of these languages', () => {
  expect(pages.size).toBe(44);
});

it.each([...pages])('a page in %s reads the same with the words of its own scripts alone', async (_language, html) => {
  openPhrases(fullPhrases);
  const full = await readPage(html, address);
  const phrases = openPhrases(latinPhrases);
  const catalogue = openCatalogue(latinCatalogue);
  const language = /<html[^>]* lang="([^"]+)"/.exec(html)?.[1] ?? null;
  for (const script of new Set([...scriptsIn(fold(html)), ...scriptsOfLanguage(language)])) {
    learnWords(script, fullPhrases.scripts[script] ?? '');
    catalogue.learn(script, fullCatalogue.scripts[script] ?? '');
  }
  const page = await renderPage(html, address);
  const own = detect({
    document: page.document,
    address: new URL(address),
    catalogue,
    phrases,
    rules: siteRules,
    shadowRootOf: page.shadowRootOf,
    ...layoutNow(),
  });
  page.remove();
  expect(own).toEqual(full);
});
