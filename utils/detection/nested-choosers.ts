import { familyOf } from '../catalogue/catalogue';
import type { MethodId } from '../model/payment-method';
import { closest, isWithin, previousElementOf, tagOf } from '../page/dom';
import { chosenRow } from './chosen-row';
import { isGateway } from './families';
import { isGeneric } from './label-methods';
import { isInPartOf } from './part-of-choice';
import type { PaymentChooser } from './payment-choosers';
import { methodsOf, type NamedRow } from './row';
import type { Scene } from './scene';

/**
 * Choosers that stand within a row of another. Saved cards, banks and terms of
 * an instalment plan belong to that row; but below "Other ways to pay" or
 * "Easy pay" stands a list of its own, and the row around it is only its door.
 */
export function settleNested(accepted: readonly PaymentChooser[], scene: Scene): PaymentChooser[] {
  const doors = new Map<NamedRow, PaymentChooser>();
  const own = accepted.map((each) => (each.chooser.kind === 'role' ? withoutBorrowed(each, accepted) : each));
  const kept = own.filter((inner) => {
    const around = rowAround(inner, own);
    if (!around) return true;
    if (!isDoor(around.row, inner, scene)) return false;
    doors.set(around.row, inner);
    return true;
  });
  if (doors.size === 0) return kept;
  const open = new Map([...doors].filter(([row, inner]) => isGenericDoor(row) || isInSight(inner, scene)));
  return kept.map((each) => withoutDoors(unchosenBehindDoor(each, kept, doors, scene), open));
}

/** A tab that is named by nothing but the rows of a list behind it is their door, also where that list begins before it. */
const withoutBorrowed = (chooser: PaymentChooser, accepted: readonly PaymentChooser[]): PaymentChooser => {
  const inputs = accepted.flatMap((each) => (each.chooser.kind === 'radio' ? each.chooser.rows : []));
  const isBorrowed = ({ row, methods }: NamedRow) =>
    methods.length > 0 &&
    methods.every(({ element }) =>
      inputs.some(
        ({ control, parts }) =>
          parts.some((part) => isWithin(element, part)) && row.parts.some((part) => isWithin(control, part)),
      ),
    );
  return { ...chooser, rows: chooser.rows.map((row) => (isBorrowed(row) ? { ...row, methods: [], items: [] } : row)) };
};

interface Around {
  readonly outer: PaymentChooser;
  readonly row: NamedRow;
}

function rowAround(inner: PaymentChooser, accepted: readonly PaymentChooser[]): Around | undefined {
  for (const outer of accepted) {
    if (outer === inner) continue;
    const row = outer.rows.find(
      ({ row, methods }) =>
        methods.length > 0 &&
        inner.chooser.rows.every(
          (each) =>
            row.parts.some(
              (part) => (isWithin(each.control, part) && part !== each.control) || isInSelectAfter(each.control, part),
            ) || isInPartOf(each.control, row.control),
        ),
    );
    if (row) return { outer, row };
  }
  return undefined;
}

/** A list that unfolds right behind the row. */
const isInSelectAfter = (option: Element, part: Element): boolean => {
  const select = tagOf(option) === 'option' && closest(option, (at) => tagOf(at) === 'select', 2);
  return select ? previousElementOf(select) === part : false;
};

/** What it names beside the list within it is nothing, a company that processes, or a kind that the list then tells apart. */
function isDoor(row: NamedRow, { rows }: PaymentChooser, scene: Scene): boolean {
  if (offersNewBesideSaved(rows, row)) return true;
  const inner = [...methodsOf(rows)].filter((id) => familyOf(id, scene.catalogue) !== 'card-network');
  if (inner.length < 2) return false;
  const isOwn = (id: MethodId) => !isGeneric(id) && !isGateway(id, scene) && !inner.includes(id);
  return !row.methods.some(
    ({ method, element }) =>
      isOwn(method) && !rows.some((each) => each.row.parts.some((part) => isWithin(element, part))),
  );
}

/** The card on file and "use a new card" within "Card": they tell more than the row around them. */
const offersNewBesideSaved = (rows: readonly NamedRow[], around: NamedRow): boolean =>
  [true, false].every((saved) =>
    rows.some((row) => row.saved === saved && around.methods.some(({ method }) => row.methods[0]?.method === method)),
  );

const isInSight = ({ rows }: PaymentChooser, scene: Scene): boolean =>
  rows.some(({ row }) => row.parts.some((part) => scene.isVisible(part)));

/** Says of itself no more than that one can pay. */
const isGenericDoor = ({ methods }: NamedRow): boolean => methods.every(({ method }) => method === 'online-payment');

const withoutDoors = (chooser: PaymentChooser, doors: ReadonlyMap<NamedRow, PaymentChooser>): PaymentChooser => ({
  ...chooser,
  rows: chooser.rows.map((row) => (doors.has(row) ? { ...row, methods: [], items: [] } : row)),
});

/** What is marked behind a door nobody went through yet is not chosen. */
function unchosenBehindDoor(
  chooser: PaymentChooser,
  all: readonly PaymentChooser[],
  doors: ReadonlyMap<NamedRow, PaymentChooser>,
  scene: Scene,
): PaymentChooser {
  const [door] = [...doors].find(([, inner]) => inner === chooser) ?? [];
  const outer = door && all.find(({ rows }) => rows.includes(door));
  if (!outer) return chooser;
  const chosen = chosenRow(outer.chooser.rows, scene);
  return chosen >= 0 && outer.rows[chosen] !== door ? { ...chooser, chosen: -1 } : chooser;
}
