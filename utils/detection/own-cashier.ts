import { familyOf } from '../catalogue/catalogue';
import type { StepSigns } from './payment-step';
import type { NamedRow } from './row';
import type { Scene } from './scene';
import { single } from './single';

/**
 * A wallet's own cashier shows no list: who got there pays with it, whichever
 * of its doors (code, password) is open. Known by the addresses at which the
 * wallet's payments are wired up.
 */
export function ownCashier(scene: Scene, signs: StepSigns): NamedRow[] {
  const at = `${scene.address.hostname}${scene.address.pathname}`;
  const owner = scene.catalogue.scripts.find(
    ({ prefix, method }) =>
      prefix.endsWith('/') &&
      !prefix.startsWith('.') &&
      at.startsWith(prefix) &&
      familyOf(method, scene.catalogue) === 'wallet',
  );
  const { body } = scene.document;
  return owner && body
    ? [
        single(
          signs.payControl ?? body,
          'summary',
          { method: owner.method, kind: 'control', text: null, element: body, confidence: 0.7 },
          scene,
        ),
      ]
    : [];
}
