import { describe, expect, it } from 'vitest';
import { memoryFor, remember } from './remember';

describe('remembering what a text says', () => {
  it('asks once for each text', () => {
    const asked: string[] = [];
    const lengthOf = remember((text) => asked.push(text) && text.length);
    expect(['pay', 'card', 'pay', 'card'].map(lengthOf)).toEqual([3, 4, 3, 4]);
    expect(asked).toEqual(['pay', 'card']);
  });

  it('keeps no long text, and begins anew after some thousand', () => {
    const asked: string[] = [];
    const lengthOf = remember((text) => asked.push(text) && text.length);
    const prose = 'p'.repeat(500);
    lengthOf(prose);
    lengthOf(prose);
    expect(asked).toHaveLength(2);
    lengthOf('pay');
    for (let count = 0; count < 5000; count += 1) lengthOf(`order ${count}`);
    lengthOf('pay');
    expect(asked.filter((text) => text === 'pay')).toHaveLength(2);
  });

  it('mixes up no two things', () => {
    const known = memoryFor<string>();
    const [list, other] = [{}, {}];
    expect(known(list)('pay', () => 'one')).toBe('one');
    expect(known(other)('pay', () => 'another')).toBe('another');
    expect(known(list)('pay', () => 'anew')).toBe('one');
  });
});
