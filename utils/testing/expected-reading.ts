import type { Detection } from '../model/detection';
import type { Door, Fee, Offering, Prominence, UnavailableReason } from '../model/offering';

type OneOrMore<T> = T | readonly T[];

/** What a person expects of one page, written by hand. A list of values means that each of them is right. */
export interface ExpectedReading {
  /** The difficulty, and the kind of site it stands for. */
  readonly about: string;
  readonly url: string;
  readonly kind: OneOrMore<Detection['kind']>;
  /** Methods that can be chosen here, unavailable ones included. */
  readonly offered: Readonly<Record<string, OneOrMore<Prominence>>>;
  /** Instruments the shopper saved; a card on file and the card form are two entries. */
  readonly saved?: Readonly<Record<string, OneOrMore<Prominence>>>;
  /** Networks the card form accepts. A network counts as found as a row of its own too. */
  readonly networks?: readonly string[];
  readonly unavailable?: Readonly<Record<string, OneOrMore<UnavailableReason>>>;
  readonly fees?: Readonly<Record<string, Fee>>;
  readonly behind?: Readonly<Record<string, string>>;
  /** How the wallet is entered, as its row says; absent: not judged. */
  readonly doors?: Readonly<Record<string, readonly Door[]>>;
  /** Methods in the order a buyer meets them. */
  readonly order?: readonly string[];
  readonly closedLists?: readonly string[];
  /** Controls that may be reported as closed lists or not: all they lead to can be read already. */
  readonly closedListsEither?: readonly string[];
  /** Absent: not judged. */
  readonly unnamed?: OneOrMore<number>;
  readonly completeness?: 'complete' | 'partial';
  /** Where the temptation is: named, but not to be offered. */
  readonly mentioned?: readonly string[];
  /** All that the page names without offering it; absent: not judged. */
  readonly mentions?: readonly string[];
  /** Who processes the payment; absent: not judged. */
  readonly provider?: string | null;
  /** Offering them and not offering them are both right. */
  readonly either?: readonly string[];
}

/** Names in an expectation that no comparison reads: mistyped, they would expect nothing. */
export const unreadNames = (expected: ExpectedReading): string[] =>
  Object.keys(expected).filter((name) => !Object.hasOwn(NAMES, name));

const NAMES: Readonly<Record<keyof ExpectedReading, true>> = {
  about: true,
  url: true,
  kind: true,
  offered: true,
  saved: true,
  networks: true,
  unavailable: true,
  fees: true,
  behind: true,
  doors: true,
  order: true,
  closedLists: true,
  closedListsEither: true,
  unnamed: true,
  completeness: true,
  mentioned: true,
  mentions: true,
  provider: true,
  either: true,
};

/** How a reading differs from what a person expects, one line a difference; empty when it is right. */
export function differences(detection: Detection, expected: ExpectedReading): string[] {
  const wrongKind = list(expected.kind).includes(detection.kind)
    ? []
    : [`kind: expected ${list(expected.kind).join(' or ')}, came ${describeKind(detection)}`];
  const offerings = detection.kind === 'offerings' ? detection.offerings : [];
  return [
    ...wrongKind,
    ...notExpected(offerings, expected),
    ...prominences(offerings, expected),
    ...networks(offerings, expected),
    ...states(offerings, expected),
    ...positions(offerings, expected),
    ...(detection.kind === 'offerings' ? wholeReading(detection, expected) : []),
    ...(detection.kind === 'unreadable' ? [] : besides(detection, expected)),
  ];
}

const list = <T>(value: OneOrMore<T>): readonly T[] => (Array.isArray(value) ? value : [value]) as readonly T[];

const describeKind = (detection: Detection) =>
  detection.kind === 'unreadable' ? `unreadable (${detection.reason})` : detection.kind;

const show = ({ method, saved, prominence }: Offering) => `${saved ? 'saved ' : ''}${method} (${prominence})`;

function notExpected(offerings: readonly Offering[], expected: ExpectedReading): string[] {
  const allowed = new Set([...(expected.networks ?? []), ...(expected.either ?? [])]);
  const right = ({ method, saved }: Offering) =>
    allowed.has(method) || method in ((saved ? expected.saved : expected.offered) ?? {});
  const rows = offerings.filter((offering) => !right(offering)).map((offering) => `not offered: ${show(offering)}`);
  const marks = offerings
    .flatMap((offering) => offering.networks)
    .filter((id) => !allowed.has(id) && !(id in expected.offered));
  return [...rows, ...new Set(marks.map((id) => `not accepted network: ${id}`))];
}

function prominences(offerings: readonly Offering[], expected: ExpectedReading): string[] {
  const accepted = new Set(offerings.flatMap((offering) => offering.networks));
  return [expected.offered, expected.saved ?? {}].flatMap((wanted, index) =>
    Object.entries(wanted).flatMap(([id, prominence]) => {
      const saved = index === 1;
      const found = offerings.filter((offering) => offering.method === id && offering.saved === saved);
      const name = saved ? `saved ${id}` : id;
      if (found.length > 1) return [`${name}: ${found.length} entries`];
      const [offering] = found;
      if (!offering) return expected.either?.includes(id) || (!saved && accepted.has(id)) ? [] : [`missing: ${name}`];
      return list(prominence).includes(offering.prominence)
        ? []
        : [`${name}: expected ${list(prominence).join(' or ')}, came ${offering.prominence}`];
    }),
  );
}

function networks(offerings: readonly Offering[], expected: ExpectedReading): string[] {
  const found = new Set(offerings.flatMap((offering) => [offering.method, ...offering.networks]));
  return (expected.networks ?? []).filter((id) => !found.has(id)).map((id) => `missing network: ${id}`);
}

function states(offerings: readonly Offering[], expected: ExpectedReading): string[] {
  return offerings
    .filter(({ saved, method }) => !saved && method in expected.offered)
    .flatMap((offering) => {
      const { method } = offering;
      const reasons = expected.unavailable?.[method];
      const fee = expected.fees?.[method];
      const behind = expected.behind?.[method];
      const doors = expected.doors?.[method];
      return [
        ...(offering.available === (reasons === undefined)
          ? []
          : [`${method}: expected ${reasons ? 'unavailable' : 'available'}`]),
        ...(reasons && !offering.available && !list(reasons).includes(offering.unavailableReason ?? 'unstated')
          ? [`${method}: unavailable because of ${list(reasons).join(' or ')}, came ${offering.unavailableReason}`]
          : []),
        ...(sameFee(fee, offering.fee)
          ? []
          : [`${method}: fee ${JSON.stringify(fee ?? null)}, came ${JSON.stringify(offering.fee)}`]),
        ...(behind === undefined || plain(offering.behind) === plain(behind)
          ? []
          : [`${method}: behind "${behind}", came "${offering.behind}"`]),
        ...(doors === undefined || doors.toSorted().join() === offering.doors.toSorted().join()
          ? []
          : [`${method}: doors "${doors}", came "${offering.doors}"`]),
      ];
    });
}

/** Kind and figure must agree; how the unit is written is free. */
function sameFee(expected: Fee | undefined, came: Fee | null): boolean {
  if (!expected || !came) return !expected === !came;
  return expected.kind === came.kind && figure(expected.text) === figure(came.text);
}

const figure = (text: string) => Number(text.replace(/[^\d.,]/g, '').replace(',', '.'));

function positions(offerings: readonly Offering[], expected: ExpectedReading): string[] {
  const wanted = expected.order ?? [];
  const came = offerings
    .filter(({ saved }) => !saved)
    .sort((one, other) => one.position - other.position)
    .map(({ method }) => method)
    .filter((id) => wanted.includes(id));
  return came.length === wanted.length && came.join() !== wanted.join()
    ? [`order: expected ${wanted.join(', ')}, came ${came.join(', ')}`]
    : [];
}

function wholeReading(detection: Extract<Detection, { kind: 'offerings' }>, expected: ExpectedReading): string[] {
  const wanted = (expected.closedLists ?? []).map(plain);
  const allowed = new Set([...wanted, ...(expected.closedListsEither ?? []).map(plain)]);
  const came = detection.closedLists.map(({ label }) => plain(label));
  return [
    ...wanted.filter((label) => !came.includes(label)).map((label) => `missing closed list: ${label}`),
    ...came.filter((label, index) => came.indexOf(label) < index).map((label) => `one closed list twice: ${label}`),
    ...came.filter((label) => !allowed.has(label)).map((label) => `not a closed list: ${label}`),
    ...(expected.unnamed === undefined || list(expected.unnamed).includes(detection.unnamed)
      ? []
      : [`unnamed: expected ${list(expected.unnamed).join(' or ')}, came ${detection.unnamed}`]),
    ...(expected.completeness === undefined || expected.completeness === detection.completeness
      ? []
      : [`completeness: expected ${expected.completeness}, came ${detection.completeness}`]),
  ];
}

function besides(
  { mentions, provider }: Exclude<Detection, { kind: 'unreadable' }>,
  expected: ExpectedReading,
): string[] {
  const came = mentions.map(({ method }) => method);
  return [
    ...(expected.mentions === undefined || came.toSorted().join() === expected.mentions.toSorted().join()
      ? []
      : [`mentions: expected ${expected.mentions}, came ${came}`]),
    ...(expected.provider === undefined || expected.provider === provider
      ? []
      : [`provider: expected ${expected.provider}, came ${provider}`]),
  ];
}

/** Labels are compared without the ornaments around them. */
const plain = (label: string | null) =>
  (label ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');
