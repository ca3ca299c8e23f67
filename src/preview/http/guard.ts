import type { IncomingMessage } from 'node:http';

/**
 * Why a request is not from the page itself; null when it is.
 *
 * Another web site must not reach the server through the browser of whoever runs it: neither by a name that it lets
 * point to this machine (DNS rebinding, hence the host), nor by requests of its own (hence origin and fetch metadata).
 *
 * @param port - that the server listens on
 */
export function whyForeign({ headers, method }: IncomingMessage, port: number): string | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const host = headers.host ?? '';
  if (!hosts.includes(host)) return `This page is at http://${hosts[0]}/ only.`;
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return 'Only the page itself may ask.';
  if (origin === undefined && method === 'POST') return 'Only the page itself may ask.';
  const site = headers['sec-fetch-site'] ?? 'none';
  const isNavigation = headers['sec-fetch-mode'] === 'navigate' && method === 'GET';
  return site === 'none' || site === 'same-origin' || isNavigation ? null : 'Only the page itself may ask.';
}
