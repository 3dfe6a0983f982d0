import { attributeOf } from '../page/dom';
import { inTemplate } from './fields';
import type { Scene } from './scene';

/** Frames of other origins that stand in the payment section or belong to a known provider: their content is not in this document. */
export function findUnreadFrames(scene: Scene): string[] {
  const origins = scene.walk.frames.flatMap((frame) => {
    if (inTemplate(frame, scene)) return [];
    const address = addressOf(frame, scene);
    if (!address || address.origin === scene.address.origin) return [];
    const order = scene.walk.elements.get(frame) ?? 0;
    const isOfPayment = scene.regionOf(frame).payment || scene.headingAbove(order)?.kind === 'payment';
    return (isOfPayment && scene.isVisible(frame)) || isProvider(address, scene) ? [address.origin] : [];
  });
  return [...new Set(origins)];
}

function addressOf(frame: Element, { address }: Scene): URL | null {
  const source = attributeOf(frame, 'src');
  if (!source || /^(?:about|javascript|data|blob):/i.test(source)) return null;
  return URL.canParse(source, address.href) ? new URL(source, address.href) : null;
}

/** Whether a provider's own frames are served from there. */
export function isProvider({ hostname, pathname }: URL, { catalogue }: Pick<Scene, 'catalogue'>): boolean {
  const at = `${hostname}${pathname}`;
  return catalogue.scripts.some(({ prefix }) =>
    prefix.startsWith('.')
      ? at.includes(prefix.slice(1)) && hostname.endsWith(prefix.slice(1).split('/')[0]!)
      : at.startsWith(prefix),
  );
}
