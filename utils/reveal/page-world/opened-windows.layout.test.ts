import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { patchPage } from './patch-page';

const token = 'test-opened-windows';
const longest = 60_000;

describe('a window that a page opens while a list is looked behind', () => {
  const opened = { location: { href: '' } };
  const openOfPage = vi.fn((..._rest: unknown[]) => opened as unknown as Window);
  const opening = window.open;

  beforeEach(() => {
    window.open = openOfPage as typeof window.open;
    opened.location.href = '';
    patchPage(token, 'nothing', longest, false);
  });
  afterEach(() => {
    tell('end');
    window.open = opening;
    vi.clearAllMocks();
  });

  it('does not open before the shopper turns to the page', () => {
    expect(window.open('/pay')).toBeNull();
    expect(openOfPage).not.toHaveBeenCalled();
  });

  it('opens empty at the press of the shopper, and goes on once nothing is held back', async () => {
    tell('lift');
    expect(window.open('/pay', 'bank', 'width=300')).toBe(opened);
    expect(openOfPage.mock.calls).toEqual([['', 'bank', 'width=300']]);
    expect(opened.location.href).toBe('');
    tell('end');
    await vi.waitFor(() => expect(opened.location.href).toBe('/pay'));
  });

  it('opens only then where the page would get no hold of it', async () => {
    tell('lift');
    expect(window.open('/pay', '_blank', 'noopener')).toBeNull();
    expect(openOfPage).not.toHaveBeenCalled();
    tell('end');
    await vi.waitFor(() => expect(openOfPage.mock.calls).toEqual([['/pay', '_blank', 'noopener']]));
  });

  it('opens at once where it shows no page yet', () => {
    tell('lift');
    expect(window.open()).toBe(opened);
  });

  it('is opened by the page itself again afterwards', () => {
    tell('end');
    expect(window.open('/pay')).toBe(opened);
    expect(openOfPage.mock.calls).toEqual([['/pay']]);
  });
});

const tell = (what: 'lift' | 'end') => window.dispatchEvent(new Event(`${token}-${what}`));
