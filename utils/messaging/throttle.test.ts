import { describe, expect, it } from 'vitest';
import { mostPerSecond, throttle } from './throttle';

/** How many of `count` messages of one tab pass at that time. */
const passing = (mayPass: ReturnType<typeof throttle>, tab: number, count: number, nowMs: number) =>
  Array.from({ length: count }, () => mayPass(tab, nowMs)).filter(Boolean).length;

describe('a tab that floods us', () => {
  it('gets through with so many messages a second and no more', () => {
    const mayPass = throttle();
    expect(passing(mayPass, 7, 10_000, 5_000)).toBe(mostPerSecond);
    expect(passing(mayPass, 7, 10_000, 5_999)).toBe(0);
    expect(passing(mayPass, 7, 10_000, 6_000)).toBe(mostPerSecond);
  });

  it('does not silence another one', () => {
    const mayPass = throttle();
    passing(mayPass, 7, 10_000, 5_000);
    expect(passing(mayPass, 8, 3, 5_000)).toBe(3);
  });

  it('is not silenced for good when the clock goes backwards', () => {
    const mayPass = throttle();
    passing(mayPass, 7, 10_000, 5_000);
    expect(passing(mayPass, 7, 1, 1_000)).toBe(1);
  });
});
