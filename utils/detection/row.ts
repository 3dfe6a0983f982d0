import type { Door } from '../model/offering';
import type { MethodId } from '../model/payment-method';
import type { Span } from '../page/span';
import type { Item } from '../page/walk';

export type RowKind =
  | 'radio'
  | 'option'
  | 'role'
  | 'tile'
  | 'button'
  | 'checkbox'
  | 'boxes'
  | 'frame'
  | 'card-form'
  | 'summary';

/** One thing a buyer can choose (or what may be one), before it is known what it names. */
export interface Row {
  readonly kind: RowKind;
  /** The input, option or role element that carries the state; the row itself where there is none. */
  readonly control: Element;
  /** Subtrees that make up the row, the first one representative. */
  readonly parts: readonly Element[];
  /** Subtrees whose words are the row's label, where the page tells. */
  readonly labels: readonly Element[];
  /** Place in the walk. */
  readonly order: number;
  /** In a flat list the row's words stand bare in this span of the walk, behind its control or before it. */
  readonly bareText?: Span;
}

/** Rows of which a buyer chooses one. */
export interface Chooser {
  readonly kind: RowKind;
  readonly rows: readonly Row[];
  /** Names a developer gave the group. */
  readonly identifiers: string;
}

/** What a row says. */
export interface NamedRow {
  readonly row: Row;
  readonly methods: readonly RowMethod[];
  /** Networks the row says its cards may be of. */
  readonly networks: readonly MethodId[];
  readonly provider: MethodId | null;
  readonly saved: boolean;
  readonly items: readonly Item[];
  /** A rule knows that this order cannot have it. */
  readonly off?: boolean;
  /** A rule knows how its wallet is entered. */
  readonly doors?: readonly Door[];
}

export interface RowMethod {
  readonly method: MethodId;
  readonly kind: 'label' | 'image' | 'control' | 'frame' | 'site-rule' | 'structured-data';
  /** The words of the known name, as the page writes them; null for images and codes. */
  readonly text: string | null;
  readonly element: Element;
  readonly confidence: number;
}

export const SURE = 0.9;

/** Some name of the row is no everyday word, and no picture or code. */
export const isSure = ({ methods }: NamedRow): boolean => methods.some(({ confidence }) => confidence >= SURE);

/** All that the rows name, each once. */
export const methodsOf = (rows: readonly NamedRow[]): Set<MethodId> =>
  new Set(rows.flatMap(({ methods }) => methods.map(({ method }) => method)));
