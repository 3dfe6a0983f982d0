import {
  attributeOf,
  childElementsOf,
  closest,
  dataOf,
  elementById,
  enclosingForm,
  firstChildOf,
  hasAttribute,
  identifiersOf,
  isShadowRoot,
  isWithin,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  rootOf,
  stateOf,
  TEXT,
  tagOf,
  textWithin,
  tokensOf,
} from '../page/dom';
import { fold } from '../page/fold';
import { type DangerVocabulary, dangerOf } from './danger';
import type { ControlFacts } from './plan';

/** A closed list's control as the reader found it. */
export interface FoundControl {
  readonly control: Element;
  readonly known: ControlFacts['known'];
  readonly hasUnknownWords: boolean;
}

/** All that is looked at before a control may be pressed. Reads, and changes nothing. */
export function controlFacts(
  { control, known, hasUnknownWords }: FoundControl,
  danger: DangerVocabulary,
): ControlFacts {
  const tag = tagOf(control);
  const href = attributeOf(control, 'href') ?? attributeOf(control, 'xlink:href');
  return {
    tag,
    role: attributeOf(control, 'role'),
    known,
    disclosure: disclosureOf(control),
    danger: gravest(namesOf(control), danger),
    hasUnknownWords,
    isSubmitter: isSubmitter(control),
    isChoice: isChoice(control),
    isDisabled: isDisabled(control),
    isCustomElement: tag.includes('-'),
    href,
    sendsElsewhere: sending.filter((name) => hasAttribute(control, name)),
    within: withinWhat(control, danger),
    script: [/^\s*javascript:/i.test(href ?? '') ? decoded(href ?? '') : '', ...handlersAround(control)].join('\n'),
    identifiers: tokensOf(identifiersOf(control)),
    ...placeOf(control),
  };
}

const sending = [
  'target',
  'download',
  'ping',
  'formaction',
  'formmethod',
  'formtarget',
  'data-method',
  'data-turbo-method',
  'data-confirm',
  'data-turbo-confirm',
  'data-remote',
  'hx-get',
  'hx-post',
  'hx-put',
  'hx-patch',
  'hx-delete',
];

function disclosureOf(control: Element): ControlFacts['disclosure'] {
  const parent = parentOf(control);
  if (tagOf(control) === 'summary' && parent && tagOf(parent) === 'details') return 'details';
  if (popoverOf(control)) return 'popover';
  const declares =
    attributeOf(control, 'aria-expanded') === 'false' ||
    hasAttribute(control, 'aria-controls') ||
    (hasAttribute(control, 'aria-haspopup') && attributeOf(control, 'aria-haspopup') !== 'false');
  return declares ? 'aria' : null;
}

/** The popover that a button opens by itself, where there is one. */
export function popoverOf(control: Element): HTMLElement | null {
  const id = attributeOf(control, 'popovertarget') ?? openedByCommand(control);
  const named = id ? elementById(id, control) : null;
  return named instanceof HTMLElement && hasAttribute(named, 'popover') ? named : null;
}

function openedByCommand(control: Element): string | null {
  return /^(?:show|toggle)-popover$/.test(attributeOf(control, 'command') ?? '')
    ? attributeOf(control, 'commandfor')
    : null;
}

function isSubmitter(control: Element): boolean {
  const type = (attributeOf(control, 'type') ?? '').trim().toLowerCase();
  if (tagOf(control) === 'input') return type === 'submit' || type === 'image' || type === 'reset';
  if (tagOf(control) !== 'button') return false;
  if (type === 'button') return false;
  if (type === 'reset' || type === 'submit') return true;
  // Without a type of its own a button submits the form it belongs to; one that opens a popover does not.
  const isOfForm = hasAttribute(control, 'form') || enclosingForm(control) !== null;
  return isOfForm && !popoverOf(control);
}

function isChoice(control: Element): boolean {
  const tag = tagOf(control);
  if (tag === 'option' || tag === 'select' || tag === 'label' || tag === 'textarea') return true;
  if (tag === 'input')
    return !/^(?:button|submit|image|reset)$/.test((attributeOf(control, 'type') ?? '').toLowerCase());
  return /^(?:radio|checkbox|switch|option|menuitemradio|menuitemcheckbox|textbox|slider|spinbutton)$/.test(
    attributeOf(control, 'role') ?? '',
  );
}

function isDisabled(control: Element): boolean {
  return (
    stateOf(control, 'disabled') ||
    attributeOf(control, 'aria-disabled') === 'true' ||
    closest(
      control,
      (at) => hasAttribute(at, 'inert') || (tagOf(at) === 'fieldset' && hasAttribute(at, 'disabled')),
    ) !== null
  );
}

/** A press bubbles: what around the control answers to it counts as if it were pressed itself. */
function withinWhat(control: Element, danger: DangerVocabulary): ControlFacts['within'] {
  for (let at = parentOf(control); at && tagOf(at) !== 'body'; at = parentOf(at)) {
    const tag = tagOf(at);
    if (tag === 'label') return 'label';
    if (tag === 'a' && hasAttribute(at, 'href') && !/^(?:#|javascript:)/i.test(attributeOf(at, 'href') ?? ''))
      return 'link';
    if ((tag === 'button' || tag === 'input') && isSubmitter(at)) return 'submitter';
    if (isChoice(at)) return 'choice';
    if (answersPress(at) && gravest([...namesByAttribute(at), ownText(at)], danger)) return 'danger';
  }
  return null;
}

const answersPress = (element: Element): boolean =>
  tagOf(element) === 'a' ||
  tagOf(element) === 'button' ||
  attributeOf(element, 'role') === 'button' ||
  attributeOf(element, 'role') === 'link' ||
  hasAttribute(element, 'onclick');

const handlers = ['onclick', 'onmousedown', 'onmouseup', 'onpointerdown', 'ontoggle', 'onfocus'];

function handlersAround(control: Element): string[] {
  const found: string[] = [];
  for (let at: Element | null = control; at; at = parentOf(at)) {
    for (const name of handlers) {
      const code = attributeOf(at, name);
      if (code) found.push(code);
    }
  }
  return found;
}

const mostNames = 200;

/** All that a person reads or hears of a control, piece by piece and as a whole. */
function namesOf(control: Element): string[] {
  const pieces: string[] = [];
  const texts: string[] = [];
  const visit = (element: Element): void => {
    if (pieces.length > mostNames) return;
    pieces.push(...namesByAttribute(element));
    for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
      if (nodeTypeOf(child) === TEXT) texts.push(dataOf(child));
    }
    for (const child of childElementsOf(element)) visit(child);
  };
  visit(control);
  const form = closest(control, (at) => tagOf(at) === 'summary', 3);
  return [...pieces, ...texts, texts.join(' '), texts.join(''), ...(form ? [ownText(form)] : [])];
}

const naming = [
  'aria-label',
  'aria-description',
  'title',
  'alt',
  'value',
  'placeholder',
  'aria-roledescription',
  // Scripts show these as tooltips, and take the title away for it.
  'data-original-title',
  'data-bs-original-title',
  'data-title',
  'data-tooltip',
  'data-tip',
];

function namesByAttribute(element: Element): string[] {
  const named = naming.map((name) => attributeOf(element, name));
  const referred = ['aria-labelledby', 'aria-describedby'].flatMap((name) =>
    (attributeOf(element, name) ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((id) => textById(element, id)),
  );
  return [...named, ...referred].filter((name): name is string => Boolean(name));
}

function textById(element: Element, id: string): string {
  const named = elementById(id, element);
  return named ? textWithin(named, 200) : '';
}

function ownText(element: Element): string {
  let text = '';
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
    if (nodeTypeOf(child) === TEXT) text += dataOf(child);
  }
  return text;
}

function gravest(names: readonly string[], vocabulary: DangerVocabulary): string | null {
  for (const name of names) {
    const danger = name.trim() ? dangerOf(fold(name), vocabulary) : null;
    if (danger) return danger;
  }
  return null;
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    // A malformed escape is looked at as it stands.
    return href;
  }
}

function placeOf(control: Element): Pick<ControlFacts, 'viewportShare' | 'isTopmost'> {
  const box = boxOf(control);
  return { viewportShare: (box.width * box.height) / (innerWidth * innerHeight || 1), isTopmost: isOnTop(control) };
}

const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/** Nothing covers the element's centre. Outside the viewport nobody can tell. */
export function isOnTop(element: Element): boolean {
  const box = boxOf(element);
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  const root = rootOf(element);
  const { prototype } = isShadowRoot(root) ? ShadowRoot : Document;
  const at = (prototype as DocumentOrShadowRoot).elementFromPoint.call(root, x, y);
  // Out of the viewport nothing is found. The words of a control may stand in a child, and a plain span under its own row's box.
  return at === null || isWithin(at, element) || isWithin(element, at);
}
