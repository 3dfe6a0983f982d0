import catalogue from 'virtual:latin-catalogue';
import phrases from 'virtual:latin-phrases';
import { describe, expect, it } from 'vitest';
import { packLists, unpackLists } from './pack-lists';

describe('lists packed into one text', () => {
  it('come back as they were, each phrase once', () => {
    const packed = packLists({
      headings: ['pay with', 'payment', 'zahlung', 'pay with'],
      buttons: ['pay', 'zahlen', '支付', '支付方式'],
      tokens: ['𠮷野', '𠮸野', 'payment'],
    });
    const lists = unpackLists(packed);
    const phrasesOf = (list: string) => [...(lists.get(list) ?? [])].sort();
    expect(phrasesOf('headings')).toEqual(['pay with', 'payment', 'zahlung']);
    expect(phrasesOf('buttons')).toEqual(['pay', 'zahlen', '支付', '支付方式']);
    expect(phrasesOf('tokens')).toEqual(['payment', '𠮷野', '𠮸野']);
  });

  it('can be written to a file', () => {
    const packed = packLists({ tokens: ['𠮷野', '𠮸野'] });
    expect(packed.isWellFormed()).toBe(true);
  });

  it('keep apart more lists than there are plain characters', () => {
    const lists = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`list${at}`, [`phrase ${at}`]]));
    const unpacked = unpackLists(packLists(lists));
    for (const [list, phrases] of Object.entries(lists)) expect(unpacked.get(list), list).toEqual(phrases);
  });

  it('bring a sign back that would make every string twice as long', () => {
    expect(unpackLists(packLists({ amounts: ['over €', 'over £'] })).get('amounts')).toEqual(['over £', 'over €']);
  });

  it.each(Object.entries({ phrases: phrases.lists, methods: catalogue.methods }))(
    'of Latin letters take a byte a character: %s',
    (_what, packed) => {
      expect(packed.match(/[^\0-\xff]/g)).toBeNull();
    },
  );

  it('refuse a phrase that is not folded', () => {
    expect(() => packLists({ headings: ['Payment'] })).toThrow('"Payment" is not folded');
  });
});
