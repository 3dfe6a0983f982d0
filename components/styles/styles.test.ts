import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const sheets = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.css'))
  .map((file) => [file, readFileSync(path.join(import.meta.dirname, file), 'utf8')] as const);

it('finds the style sheets', () => {
  expect(sheets.map(([file]) => file)).toContain('theme.css');
});

describe.each(sheets)('%s', (_, css) => {
  it('moves nothing for who wished for less motion', () => {
    const still = css.replace(/@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}/g, '');
    expect(still.match(/\b(?:animation|transition|scroll-behavior)\b[^;{]*;/g)).toBeNull();
  });

  it('names no side that right-to-left words would have on the other', () => {
    const sided =
      /(?:^|[\s;{])(?:margin|padding|border|inset)-(?:left|right)\b|(?:text-align|float): (?:left|right)\b/g;
    expect(css.match(sided)).toBeNull();
  });

  it('keeps the mark of what has the focus', () => {
    expect(css.match(/outline: (?:none|0)\b/g)).toBeNull();
  });
});
