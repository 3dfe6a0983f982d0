import { elementNamed } from './frame-addresses';
import type { Realm } from './realm';

/** A press that the page does by itself on what chooses, follows a link or sends a form. */
export function patchPresses(realm: Realm): void {
  const { hold, functions } = realm;
  functions.replace(
    realm.proto('HTMLElement'),
    'click',
    (original) =>
      function (this: unknown, ...rest) {
        if (!hold.isOn || !chooses(this)) return Reflect.apply(original, this, rest);
        return void hold.misdeeds.push('press');
      },
  );
  functions.replace(
    realm.proto('EventTarget'),
    'dispatchEvent',
    (original) =>
      function (this: unknown, ...rest) {
        const [event] = rest as [Event | undefined];
        if (!hold.isOn || event?.type !== 'click' || !chooses(this)) return Reflect.apply(original, this, rest);
        hold.misdeeds.push('press');
        return true;
      },
  );
}

function chooses(what: unknown): boolean {
  const tag = elementNamed(what);
  if (tag === 'a' || tag === 'area') return !/^#?$/.test((what as Element).getAttribute('href') ?? '');
  if (tag === 'input') return (what as HTMLInputElement).type !== 'button';
  if (tag === 'button') {
    const { type, form } = what as HTMLButtonElement;
    return type !== 'button' && form !== null;
  }
  return tag === 'label' || tag === 'option';
}
