import { familyOf } from '../catalogue/catalogue';
import { matchNames } from '../catalogue/match-names';
import { attributeOf } from '../page/dom';
import { fold } from '../page/fold';
import { EXPRESS_FAMILIES, LONGEST_BUTTON } from './express-families';
import { inTemplate } from './fields';
import type { NamedRow } from './row';
import type { Scene } from './scene';
import { single } from './single';

const NO_BUTTON_FRAME =
  /message|messag|detect|track|logger|metric|fraud|beacon|analytics|pixel|hidden|modal|controller|telemetry|captcha/;

/** A frame that a provider titles with the wallet's name is its button: PayPal, Klarna, Apple Pay. */
export function buttonFrames(scene: Scene): NamedRow[] {
  return scene.walk.frames.flatMap((frame) => {
    const title = fold(`${attributeOf(frame, 'title') ?? ''} ${attributeOf(frame, 'aria-label') ?? ''}`);
    const names = fold(
      `${title} ${attributeOf(frame, 'name') ?? ''} ${attributeOf(frame, 'id') ?? ''} ${attributeOf(frame, 'src') ?? ''}`,
    ).slice(0, 400);
    if (!title || title.length > LONGEST_BUTTON || NO_BUTTON_FRAME.test(names) || inTemplate(frame, scene)) return [];
    const match = matchNames(title, scene.catalogue).find(
      ({ weak, method }) => !weak && EXPRESS_FAMILIES.has(familyOf(method, scene.catalogue)),
    );
    const region = scene.regionOf(frame);
    if (!match || region.footer || region.navigation) return [];
    return [
      single(
        frame,
        'frame',
        { method: match.method, kind: 'frame', text: match.alias, element: frame, confidence: 0.85 },
        scene,
      ),
    ];
  });
}
