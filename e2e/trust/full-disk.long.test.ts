import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShops, type Shops } from '../open-shops.ts';

const row = (name: string) => `<label><input type="radio" name="m"> ${name}</label>`;
const checkout = `<h1>Checkout</h1><form><h2>Payment method</h2><div id="list">${row('PayPal')}${row('Klarna')}</div>
  <button>Place order</button></form>`;

/** A disk of its own for the profile; a quota of the browser's would not hold with `unlimitedStorage`. */
const disk = fs.mkdtempSync(path.join(os.tmpdir(), 'ways-to-pay-disk-'));
const run = (command: string, ...args: readonly string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
// Only where this user may mount one.
const hasDisk = process.platform === 'linux' && run('mount', '-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', disk);

const filler = path.join(disk, 'filler');
function fillDisk(): void {
  const file = fs.openSync(filler, 'w');
  try {
    for (const size of [1_048_576, 4096]) {
      const block = Buffer.alloc(size, 1);
      while (isWritten(file, block));
    }
  } finally {
    fs.closeSync(file);
  }
}

function isWritten(file: number, block: Buffer): boolean {
  try {
    return fs.writeSync(file, block) === block.length;
  } catch {
    // No space left: that is what it is for.
    return false;
  }
}

describe.skipIf(!hasDisk)('on a full disk', () => {
  let shops: Shops;
  beforeAll(async () => {
    shops = await openShops({ '/checkout': checkout }, { profile: path.join(disk, 'profile') });
  });
  afterAll(async () => {
    await shops?.close();
    run('umount', disk);
  });

  it('the shopper is told and offered to make room, and no look that was kept is lost', async () => {
    const { extension } = shops;
    const before = await shops.open('before', '/checkout');
    await expect.poll(async () => (await shops.looksAt('before')).length).toBe(1);
    fillDisk();
    // The last block of the database's log still takes some.
    let [visit, isKept] = [0, true];
    const popup = await (async () => {
      for (;;) {
        visit += 1;
        const page = await shops.open(`full-${visit}`, '/checkout');
        const over = await extension.openPopup(await extension.tabIdOf(page));
        const kept = over.locator('[data-testid="kept"]:not([data-kept="pending"])');
        isKept = (await kept.getAttribute('data-kept')) === 'true';
        if (!isKept || visit === 12) return over;
        await Promise.all([over.close(), page.close()]);
      }
    })();
    expect(isKept).toBe(false);
    // The write that meets the end of the disk says so; after it the database cannot so much as be opened.
    expect(await popup.getByTestId('kept').textContent()).toMatch(
      /no room left on this device|disk, which may be full/,
    );
    expect(await popup.getByTestId('make-room').getByRole('button').allTextContents()).toEqual([
      'Export looks',
      'Forget',
    ]);
    await popup.close();
    // Until there is room nothing can be read either; then what was there before is there still.
    fs.rmSync(filler);
    await expect.poll(async () => (await shops.looksAt('before')).length).toBe(1);
    await before.close();
    // The look waits in its page, which asks again once a minute.
    await expect.poll(async () => (await shops.looksAt(`full-${visit}`)).length, { timeout: 150_000 }).toBe(1);
  }, 400_000);
});

afterAll(() => {
  if (fs.existsSync(disk) && fs.readdirSync(disk).length === 0) fs.rmdirSync(disk);
});
