import type { Catalogue } from '../catalogue/catalogue';
import type { Detection } from '../model/detection';
import { rootElementOf, textWithin } from '../page/dom';
import type { Layout } from '../page/layout';
import { noteLanguage } from '../page/scripts';
import { atOnce, inTurns, type Turns } from '../page/turns';
import { walk } from '../page/walk';
import { applyRules, type RuledPage } from '../sites/apply-rules';
import { findRules } from '../sites/rules-for';
import type { SiteRule } from '../sites/site-rule';
import type { ClosedControl } from './closed-lists';
import { findUnreadFrames } from './frames';
import { isPaymentStep, isStepWithoutChoice, mayBePaymentStep } from './is-payment-step';
import { limitReading } from './limit-reading';
import { isLoadingList } from './loading';
import { findMentions } from './mentions';
import { assembleOfferings } from './offerings';
import { readStepSigns, type StepSigns } from './payment-step';
import type { Phrases } from './phrases';
import { readGeneric } from './read-generic';
import { allowedLabel, pageLanguage, providerOf } from './reading';
import { prepareWords } from './said-in';
import { makeScene, type Scene } from './scene';

/** All a reading needs; nothing global is read, so that a test or a saved page can stand for a live one. */
export interface DetectInput extends Layout {
  readonly document: Document;
  /** Address of the document; only host and path words are looked at. */
  readonly address: URL;
  readonly catalogue: Catalogue;
  readonly phrases: Phrases;
  /** Open or closed shadow root of a host; closed ones need an extension API or a debugger. */
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  /** What is known of single sites and platforms; read first, the generic steps fill what they leave. */
  readonly rules?: readonly SiteRule[];
  /** Leaves the generic steps out, so that a test shows what the rules read by themselves. */
  readonly genericOff?: boolean;
  /** Given the elements behind a reading: the rows found, and the controls of the lists left closed, in the order of `closedLists`. */
  readonly onElements?: (found: ReadElements) => void;
  /** Told what each step found and dropped, for people. */
  readonly explain?: (step: string, detail: unknown) => void;
}

export interface ReadElements {
  readonly rows: readonly Element[];
  readonly closed: readonly ClosedControl[];
}

/** Reads a payment step: what is offered, in which state, and what could not be read. */
export const detect = (input: DetectInput): Detection => atOnce(reading(input));

/** As `detect`, letting go of the page whenever `pause` says so; `pause` resolves when it may go on. */
export const detectInTurns = (input: DetectInput, pause: () => Promise<void> | null): Promise<Detection> =>
  inTurns(reading(input), pause);

/**
 * What grows with the page goes by turns, and between two steps there is one: the first
 * reading of a page, which runs all code for the first time, is slow.
 */
function* reading(input: DetectInput): Turns<Detection> {
  const { document, shadowRootOf } = input;
  const walked = yield* walk(rootElementOf(document) ?? document, shadowRootOf);
  noteLanguage(pageLanguage(document));
  // Words of the scripts met come at a pause: all names are then indexed together.
  yield;
  yield* input.catalogue.prepare();
  yield* input.phrases.prepare();
  yield* prepareWords();
  return yield* readScene(input, yield* makeScene(input, walked));
}

function* readScene(input: DetectInput, scene: Scene): Turns<Detection> {
  const signs = yield* readStepSigns(scene);
  yield;
  input.explain?.('signs', { ...signs, payControl: signs.payControl && textWithin(signs.payControl, 120) });

  const ruled = applyRules(scene, yield* findRules(scene.rules ?? [], scene.document, scene.address, scene.walk));
  yield;
  const { choosers, singles, closed, isStep } = input.genericOff
    ? { ...ruled, isStep: ruled.rules.length > 0 }
    : yield* readGeneric(scene, signs, ruled);
  const { offerings, readBehind, unnamed } = yield* assembleOfferings(choosers, singles, closed, scene);
  yield;
  const stillClosed = closed.filter(({ control }) => !readBehind.includes(control));
  input.onElements?.({
    rows: [...choosers.flatMap(({ rows }) => rows), ...singles].map(({ row }) => row.parts[0] ?? row.control),
    closed: stillClosed,
  });
  yield;
  return conclude(scene, signs, ruled, {
    offerings,
    unnamed,
    mentions: findMentions(offerings, scene),
    stillClosed: stillClosed.map(({ label }) => label),
    isStep,
  });
}

interface Findings {
  readonly offerings: Extract<Detection, { kind: 'offerings' }>['offerings'];
  readonly mentions: Extract<Detection, { kind: 'offerings' }>['mentions'];
  readonly unnamed: number;
  readonly stillClosed: readonly (string | null)[];
  readonly isStep: boolean;
}

function conclude(
  scene: Scene,
  signs: StepSigns,
  ruled: RuledPage,
  { offerings, mentions, unnamed, stillClosed, isStep }: Findings,
): Detection {
  const reading = {
    pageKind: ruled.pageKind ?? (signs.kind === 'other' && offerings.length > 0 ? ('checkout' as const) : signs.kind),
    platform: ruled.platform,
    provider: ruled.provider ?? providerOf(scene),
    lang: pageLanguage(scene.document),
    mentions,
  };
  const framesUnread = findUnreadFrames(scene);
  if (offerings.length === 0 && unnamed === 0) {
    if (ruled.isLoading || ((isStep || mayBePaymentStep(signs)) && isLoadingList(scene)))
      return { kind: 'unreadable', reason: 'list-not-loaded' };
    const isEmpty = stillClosed.length + framesUnread.length === 0;
    if (!isStep && !(isEmpty ? isStepWithoutChoice : isPaymentStep)(signs))
      return limitReading({ kind: 'not-checkout', ...reading });
  }
  const allowed = (label: string | null) =>
    label !== null && ruled.labels.has(label) ? label : allowedLabel(label, scene);
  const closedLists = stillClosed.map((label) => ({ label: allowed(label), opened: false }));
  const { truncated } = scene.walk;
  return limitReading({
    kind: 'offerings',
    ...reading,
    offerings: offerings.map((offering) => ({ ...offering, behind: allowed(offering.behind) })),
    completeness: closedLists.length > 0 || framesUnread.length > 0 || truncated ? 'partial' : 'complete',
    closedLists,
    framesUnread,
    truncated,
    unnamed,
  });
}
