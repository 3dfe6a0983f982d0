import { defaultLabel, type SuitePage } from './checkout-shell.ts';

export const attackClasses = [
  'submit',
  'navigation',
  'window',
  'request',
  'read with side effect',
  'selection',
  'delayed',
  'capture stopped',
  'dialog',
  'permission',
  'download',
  'history',
  'storage',
  'payment sheet',
  'label',
  'afterwards',
  'fresh frame',
  'shadowed names',
  'kept from before',
] as const;
export type AttackClass = (typeof attackClasses)[number];

/**
 * What no guard that comes with the press can stop: harm done later, and what a page sends or asks by
 * functions and open sockets it kept from before, which make no request of their own, or do to its own document.
 */
export const untoldClasses: readonly AttackClass[] = ['delayed', 'kept from before'];

export interface AttackPage extends SuitePage {
  readonly class: AttackClass;
  /** The browser itself does it again, within this time after the press. */
  readonly againWithinMs?: number;
  /** The shop stands open in a second tab, which pays when a channel or the store tells it to. */
  readonly hasTabBeside?: boolean;
  /** The page has an empty window open, `empty` by name, as a shopper's press gave it. */
  readonly hasEmptyWindow?: boolean;
  /** That tab opened this page. */
  readonly isOpenedBeside?: boolean;
}

/** What the control does when pressed, besides showing more. */
export const onPress = (code: string): string => `target.addEventListener('click', () => { ${code}; showMore(); });`;

/** Pages whose control does that at a press. */
export const byHandler = (of: AttackClass, pages: Readonly<Record<string, string>>): AttackPage[] =>
  Object.entries(pages).map(([name, code]) => ({ name, class: of, script: onPress(code) }));

/** Pages whose control, or what is around it, does it by itself. */
export const byControl = (of: AttackClass, pages: Readonly<Record<string, string>>): AttackPage[] =>
  Object.entries(pages).map(([name, section]) => ({
    name,
    class: of,
    section,
    script: 'target.addEventListener("click", () => showMore());',
  }));

/** Pages whose script is given as a whole: what it does first, and then at a press. */
export const byScript = (of: AttackClass, pages: Readonly<Record<string, string>>): AttackPage[] =>
  Object.entries(pages).map(([name, script]) => ({ name, class: of, script }));

export const words = defaultLabel;
