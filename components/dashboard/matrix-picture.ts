/** What a picture of the matrix shows, in words already chosen. */
export interface PictureSource {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly PictureCell[] }[];
  /** Under the table: what is left out, how it was filtered. */
  readonly notes: readonly string[];
}

export interface PictureCell {
  readonly text: string;
  readonly tone: 'preselected' | 'visible' | 'one-step' | 'two-steps' | null;
}

const colours = {
  preselected: ['#0b6b5e', '#ffffff'],
  visible: ['#cfeae3', '#0a3d35'],
  'one-step': ['#fbe3b8', '#5c3200'],
  'two-steps': ['#f3c7a5', '#5c2400'],
} as const;

const left = 220;
const column = 96;
const row = 26;
const top = 130;

/** The matrix as a picture that stands alone: no style sheet, light colours, room for print. */
export function matrixPicture({ title, heads, rows, notes }: PictureSource): string {
  const width = left + heads.length * column + 24;
  const height = top + rows.length * row + notes.length * 18 + 36;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', sans-serif" font-size="12" fill="#17211f">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="12" y="28" font-size="18" font-weight="650">${escaped(title)}</text>`,
    ...heads.map(
      (head, index) =>
        `<text transform="translate(${left + index * column + 14} ${top - 10}) rotate(-32)" font-weight="600">${escaped(cut(head, 22))}</text>`,
    ),
    ...rows.flatMap(({ name, cells }, index) => {
      const y = top + index * row;
      return [
        `<line x1="12" x2="${width - 12}" y1="${y}" y2="${y}" stroke="#dde4e2"/>`,
        `<text x="12" y="${y + 17}" font-weight="600">${escaped(cut(name, 32))}</text>`,
        ...cells.map(({ text, tone }, place) => {
          const x = left + place * column;
          const [fill, ink] = tone ? colours[tone] : ['none', '#17211f'];
          return `<rect x="${x + 2}" y="${y + 2}" width="${column - 4}" height="${row - 4}" rx="4" fill="${fill}"/><text x="${x + column / 2}" y="${y + 17}" text-anchor="middle" font-size="11" fill="${ink}">${escaped(text)}</text>`;
        }),
      ];
    }),
    ...notes.map(
      (note, index) =>
        `<text x="12" y="${top + rows.length * row + 26 + index * 18}" fill="#55625f">${escaped(note)}</text>`,
    ),
    '</svg>',
  ];
  return parts.join('\n');
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
