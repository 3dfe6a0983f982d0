import type { MethodId } from '../model/payment-method';
import { childElementsOf, textWithin } from '../page/dom';
import type { Region } from '../page/region';
import { chosenRow } from './chosen-row';
import { isMadeToPress, isUnderButton } from './drawn-as-choice';
import { isNetwork } from './families';
import type { StepSigns } from './payment-step';
import { leadsBeside, leavesPage, looksPressable } from './pressable-tile';
import { isSure, methodsOf, type NamedRow } from './row';
import type { Heading, Scene } from './scene';
import { showsSum } from './shown-sum';

/** Tiles beside each other that name ways to pay, and what stands around them, before it is said whether they are a choice. */
export interface TileList {
  readonly container: Element;
  readonly rows: readonly NamedRow[];
  readonly first: NamedRow;
  readonly scene: Scene;
  readonly signs: StepSigns;
  readonly methods: ReadonlySet<MethodId>;
  readonly networksOnly: boolean;
  readonly heading: Heading | undefined;
  /** That heading is about paying. */
  readonly isHeaded: boolean;
  readonly region: Region;
  /** How many are links to another page. */
  readonly leaving: number;
  /** How many of the others look as if they could be pressed. */
  readonly pressable: number;
  readonly isAnySure: boolean;
  readonly areAllSure: boolean;
  /** There is more than one to choose from, whether its name is known or not. */
  readonly areSeveral: boolean;
  /** One of them is marked as chosen: asked for where nothing else tells. */
  readonly isChosen: () => boolean;
}

/** Null where there is nothing, or the page is none on which one pays. */
export function readTileList(
  container: Element,
  rows: readonly NamedRow[],
  scene: Scene,
  signs: StepSigns,
): TileList | null {
  const [first] = rows;
  // Who asks how to pay beside a button that pays sells it here.
  const isOnlyProduct = signs.isProduct && !(signs.payControl && signs.asksToChoose);
  if (!first || signs.isDone || isOnlyProduct || signs.isOrders || signs.isPayout) return null;
  const methods = methodsOf(rows);
  const heading = scene.headingAbove(first.row.order);
  const isHeaded = heading?.kind === 'payment';
  const leaving = new Set(
    isHeaded && signs.asksToChoose && isByLinks(rows, scene, signs)
      ? []
      : rows.filter(({ row }) => leavesPage(row.control)),
  );
  let chosen: number | undefined;
  const choose = () =>
    rows.length > 1
      ? chosenRow(
          rows.map(({ row }) => row),
          scene,
        )
      : -1;
  return {
    container,
    rows,
    first,
    scene,
    signs,
    methods,
    networksOnly: [...methods].every((method) => isNetwork(method, scene)),
    heading,
    isHeaded,
    region: scene.regionOf(first.methods[0]?.element ?? container),
    leaving: leaving.size,
    pressable: rows.filter((row) => !leaving.has(row) && looksPressable(row.row.control, scene)).length,
    isAnySure: rows.some(isSure),
    areAllSure: rows.every(isSure),
    areSeveral:
      rows.length > 1 ||
      // Beside the one name that is known stand buttons of names that are not.
      (isHeaded && signs.asksToChoose && childElementsOf(container).filter(isMadeToPress).length > 1),
    isChosen: () => {
      chosen ??= choose();
      return chosen >= 0;
    },
  };
}

/** Where the page asks which way to pay a sum, links to a page for each are the choice; where it tells none, links to the next step of its own. */
const isByLinks = (rows: readonly NamedRow[], scene: Scene, { isHelp }: StepSigns): boolean =>
  showsSum(scene) ||
  (!isHelp &&
    rows.length > 1 &&
    rows.every(
      ({ row: { control } }) =>
        leadsBeside(control, scene) || isUnderButton(control, scene) || textWithin(control, 1) === '',
    ));
