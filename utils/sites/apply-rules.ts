import { matchNames } from '../catalogue/match-names';
import { methodOfCode } from '../catalogue/method-of-code';
import type { ClosedControl } from '../detection/closed-lists';
import { inTemplate } from '../detection/fields';
import { labelOf } from '../detection/label-of';
import { nameRow } from '../detection/name-row';
import type { PaymentChooser } from '../detection/payment-choosers';
import type { NamedRow, Row, RowKind, RowMethod } from '../detection/row';
import { rowsOf } from '../detection/rows-of';
import type { Scene } from '../detection/scene';
import type { PageKind } from '../model/detection';
import {
  attributeOf,
  bodyOf,
  closest,
  hasAttribute,
  isWithin,
  matchesSelector,
  parentOf,
  queryAll,
  tagOf,
} from '../page/dom';
import { fold } from '../page/fold';
import { elementsWithin, itemsWithin } from '../page/span';
import { entriesOf } from './json-entries';
import type { NameSource, Selectors, SiteRule, Step } from './site-rule';

/** What the rules that hold on a page find on it. */
export interface RuledPage {
  readonly rules: readonly SiteRule[];
  readonly choosers: readonly PaymentChooser[];
  readonly singles: readonly NamedRow[];
  readonly closed: readonly ClosedControl[];
  /** Words of such controls that rules know. */
  readonly labels: ReadonlySet<string>;
  /** What pays or places the order. */
  readonly pays: readonly Element[];
  /** The page says that its list is still to come. */
  readonly isLoading: boolean;
  readonly pageKind: PageKind | null;
  readonly platform: string | null;
  readonly provider: string | null;
}

/** Reads a page by the rules that hold on it. A rule that finds nothing leaves everything to the generic detector. */
export function applyRules(scene: Scene, rules: readonly SiteRule[]): RuledPage {
  const steps = rules.flatMap((rule) => rule.steps);
  const of = <K extends Step['kind']>(kind: K) =>
    steps.filter((step): step is Extract<Step, { kind: K }> => step.kind === kind);
  const rowChoosers = of('rows').flatMap((step) => readRows(step, scene));
  const current = of('current').flatMap((step) => readCurrent(step, scene));
  const isListOpen = rowChoosers.some(hasRowInSight(scene));
  const found = {
    rules,
    // Where the list is open its current choice is one of its rows.
    choosers: [
      ...rowChoosers,
      ...(isListOpen ? [] : current),
      ...of('box').flatMap((step) => readBox(step, scene)),
      ...of('json').flatMap((step) => readJson(step, scene)),
    ],
    singles: [
      ...of('entry').flatMap((step) => readEntries(step, scene)),
      ...of('only').flatMap((step) => readOnly(step, scene)),
    ],
    closed: of('reveal').flatMap((step) => (step.effect === 'dialog' && isListOpen ? [] : readReveal(step, scene))),
    labels: new Set(of('reveal').flatMap(({ label }) => label ?? [])),
    // Of what pays every one is left alone, not only the likeliest.
    pays: of('pays').flatMap(({ at }) => at.flatMap((each) => allOf([each], scene))),
    isLoading: of('loading').some(({ at }) => allOf(at, scene).some((element) => scene.isVisible(element))),
    pageKind: firstOf(rules, 'pageKind'),
    // A widget's provider stands in pages of a shop's own platform.
    platform: firstOf(
      [...rules].sort((a, b) => Number(Boolean(a.provider)) - Number(Boolean(b.provider))),
      'platform',
    ),
    provider: firstOf(rules, 'provider'),
  };
  scene.explain?.('rules', {
    platform: found.platform,
    rows: [...found.choosers.flatMap(({ rows }) => rows), ...found.singles].map(
      ({ methods }) => methods.map(({ method }) => method).join('+') || '?',
    ),
    closed: found.closed.map(({ label }) => label),
  });
  return found;
}

/** What is left of generically found groups once the rows that the rules have read are taken out. */
export function withoutRuled(found: readonly PaymentChooser[], { choosers, singles }: RuledPage): PaymentChooser[] {
  const taken = [...choosers.flatMap(({ rows }) => rows), ...singles].flatMap(({ row }) => row.parts);
  if (taken.length === 0) return [...found];
  const isTaken = ({ control, parts }: Row) =>
    [control, ...parts].some((part) => taken.some((each) => isWithin(part, each) || isWithin(each, part)));
  return found.flatMap(({ chooser, rows }) => {
    const left = rows.filter(({ row }) => !isTaken(row));
    return left.length > 0 ? [{ chooser: { ...chooser, rows: left.map(({ row }) => row) }, rows: left }] : [];
  });
}

function firstOf<K extends 'pageKind' | 'platform' | 'provider'>(
  rules: readonly SiteRule[],
  field: K,
): NonNullable<SiteRule[K]> | null {
  return rules.find((rule) => rule[field] !== undefined)?.[field] ?? null;
}

/** The elements the first selector finds that finds any. */
function allOf(selectors: Selectors, scene: Scene, scope: Document | Element = scene.document): Element[] {
  for (const selector of selectors) {
    const found = queryAll(scope, selector).filter(
      (element) => scene.walk.elements.has(element) && !inTemplate(element, scene),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function readRows(step: Extract<Step, { kind: 'rows' }>, scene: Scene): PaymentChooser[] {
  const lists = step.list ? allOf(step.list, scene) : [scene.document];
  return lists.flatMap((list) => {
    const elements = allOf(step.row, scene, list);
    if (elements.length === 0) return [];
    // Of bare inputs the row is what stands around each alone.
    const areInputs = elements.every((element) => tagOf(element) === 'input');
    const bare = areInputs
      ? rowsOf(elements, 'radio', scene)
      : elements.map((each) => rowOf(each, step.control, scene));
    const { chosen, off } = step;
    const rows = bare.map((row) => {
      const named = nameBy(step.name ?? [], row, scene);
      return off && row.parts.some((part) => isMarked(part, off)) ? { ...named, off: true } : named;
    });
    const marked = chosen ? bare.findIndex(({ parts }) => parts.some((part) => isMarked(part, chosen))) : -1;
    const kind = bare[0]!.kind;
    return [
      {
        chooser: { kind, rows: rows.map(({ row }) => row), identifiers: '' },
        rows,
        ...(marked >= 0 ? { chosen: marked } : {}),
      },
    ];
  });
}

function rowOf(element: Element, control: string | undefined, scene: Scene): Row {
  const inputs = control
    ? queryAll(element, control)
    : elementsWithin(element, scene.walk.fields, scene.walk).filter((field) => attributeOf(field, 'type') === 'radio');
  const state = inputs[0] ?? element;
  return { ...plainRow(kindOf(state), element, scene), control: state };
}

const plainRow = (kind: RowKind, element: Element, scene: Scene): Row => ({
  kind,
  control: element,
  parts: [element],
  labels: [],
  order: scene.walk.elements.get(element) ?? 0,
});

function kindOf(control: Element): RowKind {
  if (tagOf(control) === 'input') return 'radio';
  if (tagOf(control) === 'option') return 'option';
  return hasAttribute(control, 'role') ? 'role' : 'tile';
}

const isMarked = (row: Element, marks: Selectors): boolean =>
  marks.some((mark) => matchesSelector(row, mark) || queryAll(row, mark).length > 0);

const hasRowInSight =
  (scene: Scene) =>
  ({ rows }: PaymentChooser): boolean =>
    rows.some(({ row, methods }) => methods.length > 0 && row.parts.some((part) => scene.isVisible(part)));

/** Named by the first source that names anything; then as any other row is. */
function nameBy(sources: readonly NameSource[], row: Row, scene: Scene): NamedRow {
  for (const source of sources) {
    const named = nameFrom(source, row, scene);
    if (named && named.methods.length > 0) return named;
  }
  return nameRow(row, scene);
}

function nameFrom(source: NameSource, row: Row, scene: Scene): NamedRow | undefined {
  const { at } = source;
  const elements = at
    ? row.parts.flatMap((part) => [...(matchesSelector(part, at) ? [part] : []), ...queryAll(part, at)])
    : row.parts;
  if (source.from !== 'attribute') {
    if (elements.length === 0) return undefined;
    // The rest of the row may speak of other methods: only these words name it.
    const named = nameRow({ ...row, parts: elements, labels: elements }, scene);
    const whole = nameRow({ ...row, labels: elements }, scene);
    // A bank's name is no method: what sort of card or account it stands for, the rest of the row says.
    if (named.methods.every(({ method, text }) => method === 'online-banking' && text === null)) return whole;
    return { ...named, row: { ...row, labels: elements }, networks: whole.networks, items: whole.items };
  }
  for (const element of elements) {
    const code = codeFrom(attributeOf(element, source.attribute), source.key);
    const method = code === undefined ? undefined : (source.means?.[code] ?? methodFrom(code, scene));
    if (!method) continue;
    const told: RowMethod = { method, kind: 'control', text: null, element: row.control, confidence: 0.95 };
    return { row, methods: [told], networks: [], provider: null, saved: false, items: itemsOf(row, scene) };
  }
  return undefined;
}

const itemsOf = (row: Row, scene: Scene) =>
  row.parts.flatMap((part) => itemsWithin(part, scene.walk)).filter((item) => !item.inTemplate);

function codeFrom(value: string | null, key: string | undefined): string | undefined {
  if (value === null || value.length > 2000) return undefined;
  if (key === undefined) return value;
  try {
    const told: unknown = (JSON.parse(value) as Record<string, unknown> | null)?.[key];
    return typeof told === 'string' ? told : undefined;
  } catch {
    // The page writes something else there by now: no name from this source.
    return undefined;
  }
}

function methodFrom(code: string, scene: Scene): string | undefined {
  return methodOfCode(code, scene.catalogue) ?? matchNames(fold(code), scene.catalogue)[0]?.method;
}

function readCurrent(step: Extract<Step, { kind: 'current' }>, scene: Scene): PaymentChooser[] {
  return allOf(step.at, scene)
    .filter((element) => scene.isVisible(element))
    .slice(0, 1)
    .map((element) => nameBy(step.name ?? [], plainRow('summary', element, scene), scene))
    .filter(({ methods }) => methods.length > 0)
    .map((named) => ({ chooser: { kind: 'summary', rows: [named.row], identifiers: '' }, rows: [named], chosen: 0 }));
}

function readBox(step: Extract<Step, { kind: 'box' }>, scene: Scene): PaymentChooser[] {
  return allOf(step.control, scene).map((control) => {
    const around = closest(control, (at) => tagOf(at) === 'label') ?? parentOf(control) ?? control;
    const row: Row = { ...plainRow('checkbox', around, scene), control };
    const named = nameBy(step.name ?? [], row, scene);
    return { chooser: { kind: 'checkbox', rows: [named.row], identifiers: '' }, rows: [named] };
  });
}

function readEntries(step: Extract<Step, { kind: 'entry' }>, scene: Scene): NamedRow[] {
  return allOf(step.at, scene)
    .map((element) => nameBy(step.name ?? [], plainRow('button', element, scene), scene))
    .filter(({ methods }) => methods.length > 0);
}

function readOnly({ method, proof, doors }: Extract<Step, { kind: 'only' }>, scene: Scene): NamedRow[] {
  const body = bodyOf(scene.document);
  const [shown] = proof ? allOf([proof], scene).filter((element) => scene.isVisible(element)) : [body];
  if (!shown) return [];
  const told: RowMethod = { method, kind: 'site-rule', text: null, element: shown, confidence: 0.9 };
  const named: NamedRow = {
    row: { ...plainRow('summary', shown, scene), parts: [shown] },
    methods: [told],
    networks: [],
    provider: null,
    saved: false,
    items: [],
  };
  return [doors ? { ...named, doors } : named];
}

function readJson(step: Extract<Step, { kind: 'json' }>, scene: Scene): PaymentChooser[] {
  const entries = scene.walk.declared.flatMap((text) => entriesOf(text, step));
  const body = bodyOf(scene.document);
  if (entries.length === 0 || !body) return [];
  const rows = entries.map(({ title, state }, index): NamedRow => {
    const methods = matchNames(fold(title), scene.catalogue).map(
      ({ method, alias }): RowMethod => ({
        method,
        kind: 'structured-data',
        text: alias,
        element: body,
        confidence: 0.9,
      }),
    );
    const row: Row = { kind: 'summary', control: body, parts: [], labels: [body], order: index };
    const named = { row, methods, networks: [], provider: null, saved: false, items: [] };
    return step.off.includes(state) ? { ...named, off: true } : named;
  });
  const chosen = entries.findIndex(({ state }) => step.chosen.includes(state));
  return [
    {
      chooser: { kind: 'summary', rows: rows.map(({ row }) => row), identifiers: '' },
      rows,
      ...(chosen >= 0 ? { chosen } : {}),
    },
  ];
}

function readReveal({ control }: Extract<Step, { kind: 'reveal' }>, scene: Scene): ClosedControl[] {
  return allOf(control, scene)
    .filter((each) => scene.isVisible(each) && attributeOf(each, 'aria-expanded') !== 'true')
    .map((each) => ({ control: each, label: labelOf(each, scene), strength: 'payment-specific' }));
}
