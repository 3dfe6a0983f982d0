import { attributeOf, identifiersOf } from '../page/dom';
import { inTemplate } from './fields';
import type { Chooser } from './row';
import type { Scene } from './scene';

/** A list drawn by a component shows what is chosen; the rest comes when it is opened. */
export const comboboxes = (scene: Scene): Chooser[] =>
  scene.walk.controls
    .filter((element) => attributeOf(element, 'role') === 'combobox' && !inTemplate(element, scene))
    .map((control) => ({
      kind: 'summary' as const,
      rows: [{ kind: 'summary', control, parts: [control], labels: [], order: scene.walk.elements.get(control) ?? 0 }],
      identifiers: identifiersOf(control),
    }));
