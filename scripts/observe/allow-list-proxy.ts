import http from 'node:http';
import net from 'node:net';

export interface AllowListProxy {
  /** `http://127.0.0.1:PORT`, for the browser's proxy setting. */
  readonly server: string;
  close(): Promise<void>;
}

/**
 * A proxy that lets through what goes to one of `origins`, redirects, sockets and beacons included, and
 * refuses the rest; with none it refuses everything. Blocking in the browser alone would miss redirects.
 */
export async function startAllowListProxy(origins: readonly string[]): Promise<AllowListProxy> {
  const allowed = origins.map((origin) => new URL(origin));
  const server = http.createServer((request, response) => {
    const target = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined;
    if (!target || !allowed.some((origin) => origin.origin === target.origin)) {
      response.writeHead(403).end();
      return;
    }
    const onward = http.request(
      {
        ...address(target.hostname, portOf(target)),
        path: target.pathname + target.search,
        method: request.method,
        headers: request.headers,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on('connect', (request, socket, head) => {
    const target = new URL(`http://${request.url}`);
    const port = Number(target.port || 80);
    socket.on('error', () => socket.destroy());
    if (!allowed.some((origin) => origin.hostname === target.hostname && portOf(origin) === port)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const onward = net.connect({ ...address(target.hostname, port) }, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the proxy has no port');
  return {
    server: `http://127.0.0.1:${bound.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(origin: URL): number {
  return Number(origin.port || (origin.protocol === 'https:' ? 443 : 80));
}

/** `*.localhost` is this machine by definition, but not every system's resolver knows. */
function address(hostname: string, port: number): { host: string; port: number } {
  const isLocal = hostname === 'localhost' || hostname.endsWith('.localhost');
  return { host: isLocal ? '127.0.0.1' : hostname.replace(/^\[|\]$/g, ''), port };
}
