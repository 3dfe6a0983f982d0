import { describe, expect, it } from 'vitest';
import { Hold } from './hold';
import { Replacements } from './replacements';

function makePage() {
  const hold = new Hold('nothing');
  const owner = { open: () => 'opened', send: (text: string) => `sent ${text}` };
  return { hold, owner, original: owner.open, functions: new Replacements(hold) };
}

describe('a function of the page that is replaced', () => {
  it('does nothing, gives what it is told to and is told of while the page is held', () => {
    const { hold, owner, functions } = makePage();
    functions.refuse(owner, ['open'], 'window', () => null);
    expect(owner.open()).toBeNull();
    expect(hold.attempts()).toEqual({ reads: 0, sends: 0, misdeeds: ['window'] });
  });

  it('does what it did as soon as the shopper turns to the page, though it is not taken back yet', () => {
    const { hold, owner, original, functions } = makePage();
    functions.refuse(owner, ['open'], 'window', () => null);
    hold.lift();
    expect(owner.open).not.toBe(original);
    expect(owner.open()).toBe('opened');
    expect(hold.attempts().misdeeds).toEqual([]);
  });

  it('lets pass what sends nothing', () => {
    const { hold, owner, functions } = makePage();
    functions.withhold(
      owner,
      ['send'],
      () => 'held',
      ([text]) => text === '',
    );
    expect([owner.send(''), owner.send('order')]).toEqual(['sent ', 'held']);
    expect(hold.attempts().sends).toBe(1);
  });

  it('is as it was once all is taken back', () => {
    const { owner, original, functions } = makePage();
    functions.ignore(owner, ['open']);
    functions.restore();
    expect(owner.open).toBe(original);
  });

  it('is replaced once, however often it is met', () => {
    const { owner, original, functions } = makePage();
    functions.ignore(owner, ['open']);
    const ours = owner.open;
    functions.ignore(owner, ['open']);
    expect(owner.open).toBe(ours);
    functions.restore();
    expect(owner.open).toBe(original);
  });

  it("stays the page's where the page has put another in its place meanwhile", () => {
    const { owner, functions } = makePage();
    functions.ignore(owner, ['open']);
    const theirs = () => 'theirs';
    owner.open = theirs;
    functions.restore();
    expect(owner.open).toBe(theirs);
  });
});

describe('a function that the page has put out of reach', () => {
  it.each<[string, boolean]>([
    ['open', false],
    ['alert', false],
    ['send', true],
  ])('%s: pressing something is safe all the same: %s', (name, isWhole) => {
    const { functions } = makePage();
    functions.ignore(Object.freeze({ [name]: () => undefined }), [name]);
    expect(functions.isWhole).toBe(isWhole);
  });
});

describe('a property of the page that is replaced', () => {
  it('is as it was once all is taken back', () => {
    const { functions } = makePage();
    const written: string[] = [];
    const owner = {
      get cookie() {
        return 'read';
      },
      set cookie(value: string) {
        written.push(value);
      },
    };
    functions.replaceProperty(owner, 'cookie', () => ({ set: () => undefined }));
    owner.cookie = 'held';
    expect(owner.cookie).toBe('read');
    functions.restore();
    owner.cookie = 'kept';
    expect(written).toEqual(['kept']);
  });
});
