export interface StillPicture {
  /** A whole WebP file, as a browser's canvas writes it. */
  readonly webp: Uint8Array;
  readonly shownMs: number;
}

/**
 * One animated WebP of stills of the same size, played for ever. The stills' own
 * bytes are taken over as they are: nothing is encoded here.
 *
 * The container: https://developers.google.com/speed/webp/docs/riff_container
 */
export function animatedWebp(stills: readonly StillPicture[], width: number, height: number): Uint8Array {
  const isAnimated = 0b10;
  const size = [...threeBytes(width - 1), ...threeBytes(height - 1)];
  const frames = stills.map(({ webp, shownMs }) =>
    chunk('ANMF', [0, 0, 0, 0, 0, 0, ...size, ...threeBytes(shownMs), doNotBlend], ...pixelsOf(webp)),
  );
  const head = chunk('VP8X', [isAnimated, 0, 0, 0, ...size]);
  return chunk('RIFF', bytesOf('WEBP'), head, chunk('ANIM', [255, 255, 255, 255, 0, 0]), ...frames);
}

const doNotBlend = 0b10;

/** The chunks of a WebP file that hold its pixels, whole. */
function pixelsOf(webp: Uint8Array): Uint8Array[] {
  const view = new DataView(webp.buffer, webp.byteOffset, webp.byteLength);
  const found = [];
  for (let at = 12; at < webp.length; ) {
    const name = String.fromCharCode(...webp.subarray(at, at + 4));
    const end = at + 8 + even(view.getUint32(at + 4, true));
    if (['ALPH', 'VP8 ', 'VP8L'].includes(name)) found.push(webp.subarray(at, end));
    at = end;
  }
  if (found.length === 0) throw new Error('This is no WebP file: it has no pixels.');
  return found;
}

function chunk(name: string, ...parts: readonly ArrayLike<number>[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(8 + even(length));
  bytes.set(bytesOf(name));
  new DataView(bytes.buffer).setUint32(4, length, true);
  let at = 8;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const even = (length: number): number => length + (length % 2);
const bytesOf = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const threeBytes = (value: number): number[] => [value & 255, (value >> 8) & 255, (value >> 16) & 255];
