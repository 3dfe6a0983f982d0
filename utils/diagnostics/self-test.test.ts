import { expect, it } from 'vitest';
import { selfTest } from './self-test';

const works = async () => true;

it('tries each part although others fail, say no or never end', async () => {
  const results = await selfTest(
    {
      worker: () => new Promise<boolean>(() => undefined),
      database: async () => {
        throw new DOMException('', 'QuotaExceededError');
      },
      gate: async () => false,
      network: works,
      rules: works,
    },
    10,
  );
  expect(results).toEqual([
    { check: 'worker', isOk: false, kind: 'timeout' },
    { check: 'database', isOk: false, kind: 'QuotaExceededError' },
    { check: 'gate', isOk: false, kind: 'false' },
    { check: 'network', isOk: true, kind: 'true' },
    { check: 'rules', isOk: true, kind: 'true' },
  ]);
});
