import { expect, it } from 'vitest';
import { animatedWebp } from './animated-webp';

const text = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** A still of three bytes of pixels, which the format pads to four, behind a colour profile that is left out. */
const still = Uint8Array.from(
  [...'RIFF\0\0\0\0WEBPICCP\x02\0\0\0!!VP8 \x03\0\0\0abc\0'].map((letter) => letter.charCodeAt(0)),
);

it('puts the pixels of each still into a frame of its own', () => {
  const bytes = animatedWebp(
    [
      { webp: still, shownMs: 2000 },
      { webp: still, shownMs: 300 },
    ],
    960,
    600,
  );
  const view = new DataView(bytes.buffer);
  expect(text(bytes.subarray(0, 4))).toBe('RIFF');
  expect(view.getUint32(4, true)).toBe(bytes.length - 8);
  expect([...text(bytes).matchAll(/WEBP|VP8X|ANIM|ANMF|VP8 .{4}abc|ICCP/gs)].map(([name]) => name)).toEqual([
    'WEBP',
    'VP8X',
    'ANIM',
    'ANMF',
    'VP8 \x03\0\0\0abc',
    'ANMF',
    'VP8 \x03\0\0\0abc',
  ]);
});

it('says how large it is and how long a frame is shown', () => {
  const bytes = animatedWebp([{ webp: still, shownMs: 2000 }], 960, 600);
  const at = text(bytes).indexOf('ANMF') + 8;
  const threeBytes = (offset: number) => (bytes[offset] ?? 0) + 256 * (bytes[offset + 1] ?? 0);
  expect([threeBytes(at + 6) + 1, threeBytes(at + 9) + 1, threeBytes(at + 12)]).toEqual([960, 600, 2000]);
});

it('refuses what is no picture', () => {
  expect(() => animatedWebp([{ webp: new Uint8Array(20), shownMs: 1 }], 1, 1)).toThrow('no WebP');
});
