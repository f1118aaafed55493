import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** A way to a PostgreSQL server that passes everything on, and can lose what the server says to a commit. */
export interface CuttingProxy {
  readonly url: string;
  /** The next commit reaches the server; whoever sent it is cut off and hears nothing of it. */
  cutNextCommit(): void;
  end(): Promise<void>;
}

export async function cuttingProxy(url: string): Promise<CuttingProxy> {
  const { hostname, port } = new URL(url);
  let cuts = false;
  const proxy = createServer((client) => {
    const server = connect(Number(port || 5432), hostname);
    client.on('data', (sent) => {
      server.write(sent);
      if (cuts && sent.includes('commit\0')) {
        cuts = false;
        // What was written still goes out; what comes back has nowhere to go.
        client.destroy();
        server.end();
      }
    });
    server.on('data', (said) => client.write(said));
    client.on('error', () => server.destroy()).on('close', () => server.end());
    server.on('error', () => client.destroy()).on('close', () => client.end());
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new TypeError('it listens on no port');
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String(address.port);
  return {
    url: through.href,
    cutNextCommit: () => {
      cuts = true;
    },
    end: () => new Promise((resolve) => proxy.close(() => resolve())),
  };
}
