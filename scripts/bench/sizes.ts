import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Figure, figure } from './figure';

const built = '.output/chrome-mv3';

/** What the browser loads, compressed; `size-limit` holds the same in `npm test`. */
export async function benchSizes(): Promise<Figure[]> {
  const parts: [string, string[], number][] = [
    ['gate, on every page', ['gate.js'], 6],
    ['reader with its catalogue', ['reader.js'], 90],
    ['the same at a shop with rules of its own', ['reader.js', 'rules-by-address.js'], 90],
    ['the same on a page in Latin letters from Czech to Vietnamese', ['reader.js', 'words-latin-extended.js'], 90],
    ['the same on a page in a Nordic language', ['reader.js', 'words-nordic.js'], 90],
    ['the same on a page in a language from French to German', ['reader.js', 'words-west-european.js'], 90],
    ['the same on a page in Cyrillic', ['reader.js', 'words-cyrillic.js'], 90],
    ['the same on a page in Greek', ['reader.js', 'words-greek.js'], 90],
    ['the same on a page from Armenian to Arabic', ['reader.js', 'words-west-asian.js'], 90],
    ['the same on a page in a script of India', ['reader.js', 'words-indic.js'], 90],
    ['the same on a page from Thai to Khmer', ['reader.js', 'words-south-east-asian.js'], 90],
    ['the same on a page in Chinese, Japanese or Korean', ['reader.js', 'words-east-asian.js'], 90],
    ['the same on a page told by its tag', ['reader.js', 'words-by-tag.js'], 90],
    ['what looking behind alone needs', ['look-behind.js'], 45],
    ["popup's first view", firstLoadOf('popup.html'), 60],
  ];
  return parts.map(([name, files, limit]) =>
    figure(
      `size: ${name}`,
      files.reduce((bytes, file) => bytes + gzipSync(fs.readFileSync(path.join(built, file)), { level: 9 }).length, 0) /
        1000,
      'kB',
      { limit },
    ),
  );
}

/** Scripts a page has loaded before any `import()`. */
function firstLoadOf(page: string): string[] {
  const html = fs.readFileSync(path.join(built, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].flatMap(([, file]) => (file ? [file] : []));
}
