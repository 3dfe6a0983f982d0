import type { BrowserContext, Page } from 'playwright-core';

export interface Scene {
  readonly checkout: Buffer;
  /** What the extension shows over it, at the side where a browser puts it. */
  readonly popup?: Buffer;
  readonly caption: string;
}

/** A page on which pictures of a checkout and of the popup are laid as a shopper sees them, with a line below. */
export interface Stage {
  readonly png: (scene: Scene) => Promise<Buffer>;
  readonly webp: (scene: Scene) => Promise<Buffer>;
}

export async function openStage(context: BrowserContext, width: number, height: number): Promise<Stage> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  const png = async (scene: Scene) => {
    await page.setContent(markup(scene, height));
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    return page.screenshot();
  };
  return { png, webp: async (scene) => toWebp(page, await png(scene)) };
}

const captionHeight = 56;

function markup({ checkout, popup, caption }: Scene, height: number): string {
  const picture = (png: Buffer, name: string) =>
    `<img class="${name}" alt="" src="data:image/png;base64,${png.toString('base64')}">`;
  return `<style>
    body { margin: 0; height: ${height}px; overflow: hidden; background: #eef2f1; }
    .checkout { position: absolute; inset: 0 auto auto 0; }
    .popup { position: absolute; top: 12px; right: 12px; max-height: ${height - captionHeight - 24}px;
      border-radius: 10px; box-shadow: 0 10px 40px #0006, 0 0 0 1px #0002; }
    p { position: absolute; inset: auto 0 0; height: ${captionHeight}px; margin: 0; display: grid; place-items: center;
      background: #06352e; color: #fff; font: 500 19px system-ui, sans-serif; }
  </style>
  ${picture(checkout, 'checkout')}${popup ? picture(popup, 'popup') : ''}<p>${caption}</p>`;
}

/** Encoded by the browser's own canvas. */
async function toWebp(page: Page, png: Buffer): Promise<Buffer> {
  const base64 = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.86).split(',')[1] ?? '';
  }, png.toString('base64'));
  return Buffer.from(base64, 'base64');
}
