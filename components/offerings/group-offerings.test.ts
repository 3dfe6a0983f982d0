import { describe, expect, it } from 'vitest';
import { inOrder, makeOffering } from '../../utils/testing/make-offering';
import { countOfferings } from './count-offerings';
import { groupOfferings } from './group-offerings';

const offerings = inOrder(
  makeOffering('klarna', { prominence: 'one-step', behind: 'More' }),
  makeOffering('paypal'),
  makeOffering('ideal', { available: false, prominence: 'one-step', behind: 'More' }),
  makeOffering('card', { prominence: 'preselected', saved: true }),
  makeOffering('card'),
  makeOffering('gift-card', { prominence: 'one-step', behind: 'Gift card' }),
  makeOffering('sofort', { prominence: 'one-step', behind: 'More' }),
  makeOffering('boleto', { prominence: 'two-steps' }),
);

describe('groupOfferings', () => {
  it('puts the easiest first, each control’s methods together, and what cannot be had last', () => {
    const groups = groupOfferings(offerings).map(({ kind, behind, offerings: members }) => [
      kind,
      behind,
      ...members.map(({ method }) => method),
    ]);
    expect(groups).toEqual([
      ['preselected', null, 'card'],
      ['visible', null, 'paypal', 'card'],
      ['one-step', 'More', 'klarna', 'sofort'],
      ['one-step', 'Gift card', 'gift-card'],
      ['two-steps', null, 'boleto'],
      ['unavailable', null, 'ideal'],
    ]);
  });

  it('follows the place on the page, not the order of the list', () => {
    const [first, second] = inOrder(makeOffering('paypal'), makeOffering('klarna'));
    const [group] = groupOfferings([second, first].filter((offering) => offering !== undefined));
    expect(group?.offerings.map(({ method }) => method)).toEqual(['paypal', 'klarna']);
  });

  it('has no group without a method', () => {
    expect(groupOfferings([])).toEqual([]);
  });
});

describe('countOfferings', () => {
  it('counts a saved card and the card form once', () => {
    expect(countOfferings(offerings)).toEqual({ available: 6, unavailable: 1, buried: 4 });
  });

  it('does not call a method buried that is in sight as well', () => {
    const both = [makeOffering('card'), makeOffering('card', { saved: true, prominence: 'one-step' })];
    expect(countOfferings(both)).toEqual({ available: 1, unavailable: 0, buried: 0 });
  });
});
