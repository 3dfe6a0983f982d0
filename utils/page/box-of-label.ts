import { attributeOf, elementById, tagOf } from './dom';

/**
 * The checkbox that a label names. Where nobody sees it, the label is a control
 * that folds a panel out without script: CSS shows the panel while the box is checked.
 */
export function boxOfLabel(label: Element): Element | null {
  const id = tagOf(label) === 'label' ? attributeOf(label, 'for') : null;
  const box = id ? elementById(id, label) : null;
  return box && tagOf(box) === 'input' && attributeOf(box, 'type')?.toLowerCase() === 'checkbox' ? box : null;
}
