import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulesByFolder } from '.';

const root = path.resolve(import.meta.dirname, '../..');
const [, table = ''] = fs.readFileSync(path.join(root, 'README.md'), 'utf8').split('| system | rule |');
const rows = table
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('|---'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .flatMap(([, system, rules, , , basis, tests]) =>
    system && rules && basis && tests
      ? [{ system, folders: quoted(rules), basis, pages: basis === 'story' ? [] : quoted(tests) }]
      : [],
  )
  .filter(({ folders }) => folders.length > 0);

function quoted(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
}

describe('the table of the story’s systems in the README', () => {
  it.each('Taobao Tmall Alipay WeChat UnionPay 云闪付 淘特 闲鱼 盒马 饿了么 优酷 大麦 考拉海购 书旗'.split(' '))(
    'has %s',
    (name) => {
      expect(rows.some(({ system }) => system.includes(name))).toBe(true);
    },
  );

  it.each(rows)('$system: its rules are there, on the basis it says', ({ folders, basis }) => {
    const found = folders.map((folder) => rulesByFolder.get(folder)?.basis);
    expect(found.map((each) => each !== undefined && basis.startsWith(each))).toEqual(folders.map(() => true));
  });

  it.each(rows)('$system: its pages are there', ({ folders, pages }) => {
    const files = folders.flatMap((folder) => fs.readdirSync(path.join(import.meta.dirname, folder)));
    const missing = pages.filter((page) => !files.some((file) => file.endsWith(`${page.replace('…', '')}.html`)));
    expect(missing).toEqual([]);
  });
});
