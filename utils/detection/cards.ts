import { isWithin } from '../page/dom';
import { acceptedNetworks } from './accepted-networks';
import type { CardForm } from './card-form';
import { isGateway, isNetwork, unique } from './families';
import type { PaymentChooser } from './payment-choosers';
import type { NamedRow, Row } from './row';
import type { Scene } from './scene';

export interface WithCards {
  readonly choosers: readonly PaymentChooser[];
  readonly singles: readonly NamedRow[];
}

/**
 * Brings card forms and rows together: the form within a row (or the only one
 * beside a row that names just a payment company) is that row's, a list of
 * networks beside a form is what it accepts, and a form alone is an offering.
 */
export function joinCardForms(
  choosers: readonly PaymentChooser[],
  forms: readonly CardForm[],
  scene: Scene,
): WithCards {
  if (forms.length === 0) return { choosers, singles: [] };
  const brands = choosers.filter((each) => isBrandChoice(each, scene));
  const brandNetworks = brands
    .flatMap(({ rows }) =>
      rows.flatMap(({ methods, networks }) => [...methods.map(({ method }) => method), ...networks]),
    )
    .filter((id) => isNetwork(id, scene));
  const rest = choosers.filter((each) => !brands.includes(each));
  const singles: NamedRow[] = [];
  const taken = new Map<NamedRow, NamedRow>();
  const allRows = rest.flatMap(({ rows }) => rows);
  // "Visa", "Mastercard" or "PayPal": the networks among them are ways to fill in the one form.
  const ofNetworks = allRows.filter((row) => isOfNetworks(row, scene));
  for (const form of forms) {
    const owner = ownerOf(form, allRows, scene);
    // The options of a select are all there is of their rows.
    const foreign = allRows.filter((row) => row !== owner && row.row.kind !== 'option').flatMap(({ row }) => row.parts);
    const networks = unique([...acceptedNetworks(form, foreign, scene), ...brandNetworks]);
    if (owner) {
      const known = taken.get(owner) ?? owner;
      taken.set(owner, { ...asCardRow(known, form, scene), networks: unique([...known.networks, ...networks]) });
    } else if (ofNetworks.length > 0) {
      for (const row of ofNetworks) taken.set(row, asCardRow(row, form, scene));
    } else singles.push(formRow(form, networks, scene));
  }
  return {
    choosers: rest.map((each) => ({ ...each, rows: each.rows.map((row) => taken.get(row) ?? row) })),
    singles,
  };
}

/** Tiles beside a card form: "Visa" among other ways is the card that is typed in there. */
export const withCardTiles = (
  tiles: readonly PaymentChooser[],
  [form]: readonly CardForm[],
  scene: Scene,
): readonly PaymentChooser[] =>
  tiles.map((each) =>
    !form || isBrandChoice(each, scene)
      ? each
      : { ...each, rows: each.rows.map((row) => (isOfNetworks(row, scene) ? asCardRow(row, form, scene) : row)) },
  );

/** "Card type: Visa, Mastercard": a choice of networks beside a card form is no choice of how to pay. */
function isBrandChoice({ rows }: PaymentChooser, scene: Scene): boolean {
  const named = rows.filter(({ methods, saved }) => methods.length > 0 && !saved);
  return named.length > 0 && named.every((row) => isOfNetworks(row, scene));
}

const isOfNetworks = ({ methods, saved }: NamedRow, { catalogue }: Scene): boolean =>
  methods.length > 0 && !saved && methods.every(({ method }) => isNetwork(method, { catalogue }));

function ownerOf(form: CardForm, rows: readonly NamedRow[], scene: Scene): NamedRow | undefined {
  const around = rows.find(({ row }) => row.parts.some((part) => isWithin(form.number.element, part)));
  if (around) return around;
  const onlyProcessed = rows.filter(({ methods }) => methods.length === 1 && isGateway(methods[0]!.method, scene));
  return rows.filter(({ methods }) => methods.some(({ method }) => method === 'card'))[0] ?? onlyProcessed[0];
}

/** A row with a card form in it takes cards, whatever company its label names. */
function asCardRow(row: NamedRow, { number }: CardForm, scene: Scene): NamedRow {
  const [first] = row.methods;
  const standsForCard = !first || isGateway(first.method, scene) || isNetwork(first.method, scene);
  if (!standsForCard) return row;
  const networks = row.methods.map(({ method }) => method).filter((id) => isNetwork(id, scene));
  return {
    ...row,
    networks: [...row.networks, ...networks],
    provider: first && isGateway(first.method, scene) ? first.method : row.provider,
    methods: [
      {
        method: 'card',
        kind: 'control',
        text: first?.text ?? null,
        element: first?.element ?? number.element,
        confidence: 0.9,
      },
    ],
  };
}

function formRow({ number, fields, container }: CardForm, networks: readonly string[], scene: Scene): NamedRow {
  const row: Row = {
    kind: 'card-form',
    control: number.element,
    parts: [container],
    labels: fields.map(({ element }) => element),
    order: scene.walk.elements.get(number.element) ?? 0,
  };
  const method = {
    method: 'card',
    kind: 'control' as const,
    text: null,
    element: number.element,
    confidence: number.isDeclared ? 0.95 : 0.9,
  };
  return { row, methods: [method], networks, provider: null, saved: false, items: [] };
}
