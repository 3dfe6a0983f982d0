import { afterAll } from 'vitest';

/** All layout tests share one page: what one file laid out is not to be read by the next. */
afterAll(() => document.body.replaceChildren());
