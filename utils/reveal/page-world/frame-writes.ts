import { bringsFrame } from './frame-addresses';
import type { Frames } from './frames';
import type { Realm } from './realm';
import type { AnyFunction } from './replacements';

const inserting = [
  'appendChild',
  'insertBefore',
  'replaceChild',
  'append',
  'prepend',
  'before',
  'after',
  'replaceWith',
  'replaceChildren',
  'insertAdjacentHTML',
  'insertAdjacentElement',
  'insertNode',
  'setHTMLUnsafe',
];

/** Name and value that each way to set an attribute is given. */
const settingAttributes: Readonly<Record<string, (rest: unknown[]) => readonly unknown[]>> = {
  setAttribute: (rest) => rest,
  setAttributeNS: ([, ...rest]) => rest,
  setAttributeNode: ([node]) => [(node as Attr).name, (node as Attr).value],
  setAttributeNodeNS: ([node]) => [(node as Attr).name, (node as Attr).value],
};

/** What leads a frame somewhere, brings a new one, or gets at the window of one. */
export function patchFrameWrites(realm: Realm, frames: Frames): void {
  patchAddresses(realm, frames);
  patchAttributes(realm, frames);
  patchContents(realm, frames);
  patchInserting(realm, frames);
}

function patchAddresses(realm: Realm, frames: Frames): void {
  for (const element of ['IFrame', 'Frame', 'Embed', 'Object']) {
    for (const name of ['src', 'srcdoc', 'data']) {
      realm.functions.replaceProperty(realm.proto(`HTML${element}Element`), name, (_get, set) => ({
        set(this: unknown, value: unknown) {
          if (set && frames.mayLead(this as Element, name, value)) Reflect.apply(set, this, [value]);
          return undefined;
        },
      }));
    }
  }
}

function patchAttributes(realm: Realm, frames: Frames): void {
  const { functions } = realm;
  for (const [method, attribute] of Object.entries(settingAttributes)) {
    functions.replace(
      realm.proto('Element'),
      method,
      (original) =>
        function (this: unknown, ...rest) {
          const [name, value] = attribute(rest);
          return frames.mayLeadBy(this, String(name), value) ? Reflect.apply(original, this, rest) : undefined;
        },
    );
  }
  functions.refuse(
    realm.proto('NamedNodeMap'),
    ['setNamedItem', 'setNamedItemNS'],
    'frame',
    () => null,
    ([node]) => !/^(?:src|srcdoc|data)$/i.test((node as Attr).name),
  );
  for (const [owner, name] of [
    ['Attr', 'value'],
    ['Node', 'nodeValue'],
    ['Node', 'textContent'],
  ] as const) {
    functions.replaceProperty(realm.proto(owner), name, (_get, set) => ({
      set(this: unknown, value: unknown) {
        const { nodeType, name, ownerElement } = this as Attr;
        if (set && (nodeType !== 2 || frames.mayLeadBy(ownerElement, name, value))) Reflect.apply(set, this, [value]);
        return undefined;
      },
    }));
  }
}

function patchContents(realm: Realm, frames: Frames): void {
  const { hold, functions } = realm;
  for (const name of ['HTMLIFrameElement', 'HTMLFrameElement', 'HTMLObjectElement']) {
    for (const property of ['contentWindow', 'contentDocument']) {
      functions.replaceProperty(realm.proto(name), property, (get) => ({
        get(this: unknown) {
          const found = Reflect.apply(get, this, []) as unknown;
          if (hold.isOn) {
            frames.patchAll();
            // One in a shadow root has no number.
            frames.patchFrame(found);
          }
          return found;
        },
      }));
    }
  }
}

/** A frame can be had by its number as soon as it is in the page, and begins to load what it leads to. */
function patchInserting(realm: Realm, frames: Frames): void {
  const { hold, functions } = realm;
  const thenPatch = (original: AnyFunction, isText: boolean): AnyFunction =>
    function (this: unknown, ...rest) {
      if (!hold.isOn) return Reflect.apply(original, this, rest);
      const isWritten = isText && rest.some((each) => bringsFrame.test(String(each)));
      const root = isWritten ? (this as Node).getRootNode?.() : null;
      for (const each of rest) frames.bring(each);
      frames.leadBroughtNowhere();
      const given = isWritten
        ? rest.map((each) => (typeof each === 'string' ? frames.leadingNowhere(each) : each))
        : rest;
      const result = Reflect.apply(original, this, given) as unknown;
      frames.bring(root);
      frames.patchAll();
      return result;
    };
  for (const name of ['Node', 'Element', 'Document', 'DocumentFragment', 'CharacterData', 'Range', 'ShadowRoot']) {
    for (const method of inserting)
      functions.replace(realm.proto(name), method, (original) => thenPatch(original, method.includes('HTML')));
    for (const property of ['innerHTML', 'outerHTML'])
      functions.replaceProperty(realm.proto(name), property, (_get, set) => (set ? { set: thenPatch(set, true) } : {}));
  }
}
