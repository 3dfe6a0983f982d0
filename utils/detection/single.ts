import type { NamedRow, Row, RowMethod } from './row';
import type { Scene } from './scene';

/** A row of its own: one way to pay that stands in no list. */
export function single(element: Element, kind: Row['kind'], method: RowMethod, scene: Scene): NamedRow {
  const row: Row = {
    kind,
    control: element,
    parts: [element],
    labels: [],
    order: scene.walk.elements.get(element) ?? 0,
  };
  return { row, methods: [method], networks: [], provider: null, saved: false, items: [] };
}
