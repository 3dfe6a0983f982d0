import { attributeOf, closest, identifiersOf, parentOf, textWithin } from '../page/dom';
import { inTemplate } from './fields';
import type { Chooser } from './row';
import type { Scene } from './scene';

/** A list drawn by a component shows what is chosen; the rest comes when it is opened. */
export const comboboxes = (scene: Scene): Chooser[] =>
  [
    ...scene.walk.controls.filter((control) => isCombobox(control) || opensListbox(control)),
    ...scene.walk.fields.filter(isCombobox),
  ]
    .filter((control) => !inTemplate(control, scene))
    .map((control) => ({
      kind: 'summary' as const,
      rows: [
        {
          kind: 'summary',
          control,
          parts: [drawnAround(control)],
          labels: [],
          order: scene.walk.elements.get(control) ?? 0,
        },
      ],
      identifiers: identifiersOf(control),
    }));

const isCombobox = (element: Element): boolean => attributeOf(element, 'role') === 'combobox';
const opensListbox = (element: Element): boolean => attributeOf(element, 'aria-haspopup') === 'listbox';

/** What is pressed to open it: the field of a drawn list is often unseen itself, and what is drawn around it is pressed. */
export const pressedFor = (opener: Element, scene: Scene): Element =>
  (isCombobox(opener) && closest(opener, scene.isVisible, HIGHEST)) || opener;

/** Levels from the field that seeks in the list to what stands in its place. */
const HIGHEST = 3;
const LONGEST = 60;

/** What is chosen stands in the control, or beside the empty field that is one. */
function drawnAround(control: Element): Element {
  let drawn: Element | null = control;
  for (let level = 0; drawn && level < HIGHEST; drawn = parentOf(drawn), level += 1) {
    const { length } = textWithin(drawn, LONGEST + 1);
    if (length > 0) return length > LONGEST ? control : drawn;
  }
  return control;
}
