import type { Server } from 'node:http';

const LOOPBACK = '127.0.0.1';
/** How many ports are tried after the wanted one. */
const MORE_PORTS = 20;

/**
 * Listens on this machine only.
 *
 * @param wanted - the next free port is taken when this one is in use; 0 for any
 * @returns the port
 * @throws Error when no port is free
 */
export async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port <= Math.min(wanted + MORE_PORTS, 65_535); port++) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new Error(
    `The ports from ${wanted} to ${wanted + MORE_PORTS} are all in use. Set PORT to a free one.`,
  );
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
