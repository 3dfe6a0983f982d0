import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seenContent } from './seen-content';

const rows =
  '<label><input type="radio" name="pay" checked>PayPal</label><label><input type="radio" name="pay">Visa</label>';
let panel: HTMLElement;

beforeEach(() => {
  panel = document.createElement('div');
  panel.innerHTML = rows;
  document.body.append(panel);
});
afterEach(() => panel.remove());

describe('after a reading of the panel', () => {
  it.each<[string, boolean, (panel: HTMLElement) => readonly Node[]]>([
    ['is drawn anew, the same', false, (at) => change(at, () => (at.innerHTML = rows))],
    ['gets another row', true, (at) => change(at, () => at.insertAdjacentHTML('beforeend', '<p>Klarna</p>'))],
    ['says something else in an old row', true, (at) => [setText(at.querySelectorAll('label')[1]!, 'Mastercard')]],
    ['is hidden', true, (at) => change(at, () => (at.hidden = true))],
    ['has another row chosen', true, (at) => change(at, () => (at.querySelectorAll('input')[1]!.checked = true))],
    [
      'has a row that can no longer be chosen',
      true,
      (at) => change(at, () => (at.querySelector('input')!.disabled = true)),
    ],
    [
      'holds a custom element, whose inside is not told',
      true,
      (at) => change(at, () => (at.innerHTML = `${rows}<pay-row></pay-row>`)),
    ],
    [
      'loses its only change again',
      false,
      (at) => [setText(at.querySelector('label')!, 'x'), change(at, () => (at.innerHTML = rows))[0]!],
    ],
  ])('a panel that %s is new: %s', (_case, isNew, act) => {
    const seen = seenContent();
    seen.note([panel]);
    expect(seen.isNew(act(panel))).toBe(isNew);
  });

  it('a change elsewhere is new', () => {
    const seen = seenContent();
    seen.note([panel]);
    expect(seen.isNew([panel, document.body])).toBe(true);
  });

  it('a part inside it is compared with the whole', () => {
    const seen = seenContent();
    seen.note([panel]);
    expect(seen.isNew([panel.querySelector('label')!])).toBe(false);
    panel.querySelector('label')!.lastChild!.textContent = 'iDEAL';
    expect(seen.isNew([panel.querySelector('label')!])).toBe(true);
  });

  it('what was read since is what counts', () => {
    const seen = seenContent();
    seen.note([panel]);
    const label = panel.querySelector('label')!;
    setText(label, 'iDEAL');
    seen.note([label]);
    panel.innerHTML = rows;
    expect(seen.isNew([panel])).toBe(true);
  });
});

it('the list that was read is known with what frames it, at its first change', () => {
  const seen = seenContent();
  seen.noteAround([...panel.querySelectorAll('label')]);
  panel.innerHTML = rows;
  expect(seen.isNew([panel])).toBe(false);
  panel.innerHTML = `${rows}<p>Klarna</p>`;
  expect(seen.isNew([panel])).toBe(true);
});

it('everything is new before the first reading', () => {
  expect(seenContent().isNew([document.body])).toBe(true);
});

it('a part of hundreds of elements is always new', () => {
  panel.innerHTML = '<p>row</p>'.repeat(500);
  const seen = seenContent();
  seen.note([panel]);
  expect(seen.isNew([panel])).toBe(true);
});

it('a shadow root is compared like any part', () => {
  const root = panel.attachShadow({ mode: 'closed' });
  root.innerHTML = rows;
  const seen = seenContent();
  seen.note([root]);
  root.innerHTML = rows;
  expect(seen.isNew([root])).toBe(false);
  root.innerHTML = `${rows}<p>Klarna</p>`;
  expect(seen.isNew([root])).toBe(true);
});

/** The changed nodes as an observer tells them. */
function change(target: HTMLElement, act: () => unknown): readonly Node[] {
  act();
  return [target];
}

function setText(element: Element, text: string): Node {
  const node = element.lastChild!;
  node.textContent = text;
  return node;
}
