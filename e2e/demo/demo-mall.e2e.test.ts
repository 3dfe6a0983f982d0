import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadMethods } from '../../scripts/load-data.ts';
import { prominences } from '../../utils/model/offering.ts';
import { demoCheckouts } from './demo-checkouts.ts';
import { type DemoMall, serveDemo } from './serve-demo.ts';

const ids = new Set(loadMethods().map(({ id }) => id));

describe('what is expected of a demo checkout', () => {
  it('is written for at least a Chinese, a western and a choiceless one', () => {
    expect(demoCheckouts().map(({ shop }) => shop)).toEqual(expect.arrayContaining(['taote', 'northwind', 'nochoice']));
  });

  it.each(demoCheckouts())('$shop speaks the words of the catalogue and does not contradict itself', (checkout) => {
    const { offerings, unavailable, networks, behind, opened, closedLists } = checkout;
    const all = { ...offerings, ...opened?.adds };
    expect([...Object.keys(all), ...networks].filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.values(all).filter((prominence) => !prominences.includes(prominence))).toEqual([]);
    expect(Object.values(offerings).filter((prominence) => prominence === 'preselected').length).toBeLessThan(2);
    expect(unavailable.filter((id) => !(id in offerings))).toEqual([]);
    expect(Object.keys(behind)).toEqual(Object.keys(offerings).filter((id) => offerings[id]?.endsWith('-step')));
    expect(opened !== null).toBe(closedLists.length > 0);
  });
});

describe('the mall', () => {
  let mall: DemoMall;
  beforeAll(async () => {
    mall = await serveDemo();
  });
  afterAll(() => mall.close());

  it.each([
    ['taote.localhost', '/checkout', 200, '更换'],
    ['northwind.localhost', '/checkout.css', 200, 'font'],
    ['localhost', '/', 200, 'taote.localhost'],
    ['taote.localhost', '/favicon.ico', 404, 'Not found'],
    ['nowhere.localhost', '/checkout', 404, 'Not found'],
    ['taote.localhost', '/../serve-demo.ts', 404, 'Not found'],
    ['..localhost', '/serve-demo.ts', 404, 'Not found'],
  ])('answers %s%s with %i', async (host, path, status, words) => {
    const answer = await ask(mall, host, path);
    expect(answer).toEqual({ status, body: expect.stringContaining(words) });
  });

  it('tells pages its port, for links to another host', async () => {
    const { body } = await ask(mall, 'kaimen.localhost', '/checkout');
    expect(body).toContain(`http://cashier.localhost:${mall.port}/checkout`);
  });

  it('counts a press on the order button and a wallet that opens, and no plain read, as payments', async () => {
    const before = mall.payments().length;
    await ask(mall, 'taote.localhost', '/checkout');
    await ask(mall, 'taote.localhost', '/pay', 'POST');
    await ask(mall, 'taote.localhost', '/pay');
    await ask(mall, 'taote.localhost', '/order', 'PUT');
    expect(mall.payments().slice(before)).toEqual([
      { method: 'POST', host: 'taote.localhost', path: '/pay' },
      { method: 'GET', host: 'taote.localhost', path: '/pay' },
      { method: 'PUT', host: 'taote.localhost', path: '/order' },
    ]);
  });
});

/** By address and `Host` header: not every system resolves names under `localhost` outside a browser. */
function ask(mall: DemoMall, host: string, path: string, method = 'GET'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port: mall.port, path, method, headers: { host } }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (part) => {
        body += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    request.on('error', reject).end();
  });
}
