import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptLooks } from './kept-looks.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';
import { frameKinds, serveFrames } from './serve-frames.ts';

let served: Awaited<ReturnType<typeof serveFrames>>;
let extension: LaunchedExtension;

beforeAll(async () => {
  served = await serveFrames();
  extension = await launchExtension();
});

afterAll(async () => {
  await extension?.close();
  served?.close();
});

describe('the frames of a checkout', () => {
  it('are stitched into one look of the page above, all nine kinds', async () => {
    const page = await extension.context.newPage();
    await page.goto(`http://frames.localhost:${served.port}/checkout`);
    const wanted = frameKinds.map(({ method }) => method).sort();
    const found = async () => {
      const [look] = await keptLooks(extension, 'frames.localhost');
      return look?.offerings.map(({ method }) => method).sort();
    };
    await expect.poll(found, { timeout: 30_000 }).toEqual(wanted);
    const looks = await keptLooks(extension, 'frames.localhost');
    expect(looks).toHaveLength(1);
    expect(looks[0]?.framesUnread).toEqual([]);
    const states = looks[0]?.offerings.flatMap(({ evidence }) => evidence.map(({ state }) => state));
    expect(new Set(states)).toEqual(new Set(['in-frame']));
    for (const host of ['provider.localhost', 'deeper.localhost'])
      expect(await keptLooks(extension, host), `${host} is a frame, no shop`).toEqual([]);
    await page.close();
  });

  it('are read also where they come long after the page, one within another too', async () => {
    const page = await extension.context.newPage();
    await page.goto(`http://late.localhost:${served.port}/checkout-late`, { waitUntil: 'commit' });
    const found = async () => {
      const [look] = await keptLooks(extension, 'late.localhost');
      return look?.offerings.map(({ method }) => method).sort();
    };
    await expect.poll(found, { timeout: 30_000 }).toEqual(['ideal', 'klarna']);
    await page.close();
  });

  it('are read for their labels, never for what was typed there', async () => {
    const page = await extension.context.newPage();
    await page.goto(`http://typed.localhost:${served.port}/pay`);
    const cards = async () => {
      const [look] = await keptLooks(extension, 'typed.localhost');
      return look?.offerings.map(({ method }) => method);
    };
    await expect.poll(cards, { timeout: 30_000 }).toContain('card');
    expect(JSON.stringify(await keptLooks(extension, 'typed.localhost'))).not.toContain('4111');
    await page.close();
  });
});
