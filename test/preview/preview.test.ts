import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createLogger } from '../../src/log.ts';
import { type PreviewOptions, startPreview } from '../../src/preview/preview.ts';
import { Readings } from '../../src/preview/readings.ts';
import { COMMANDS } from '../support/bot.ts';
import { fixtureServices } from '../support/requests.ts';

async function open(port = 0, check: PreviewOptions['check'] = () => []): Promise<URL> {
  const preview = await startPreview({
    commands: COMMANDS,
    services: fixtureServices(),
    readings: new Readings(),
    check,
    log: createLogger({ level: 'silent', secrets: [] }),
    port,
  });
  onTestFinished(() => preview.close());
  return new URL(preview.url);
}

let address: URL;

beforeEach(async () => {
  address = await open();
});

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Asks as no browser would: with any headers, and a path that is sent as it stands. */
function ask({
  method = 'GET',
  path = '/',
  headers = {},
  body,
}: Asked): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = address;
    const asked = request({ hostname, port, method, path, headers }, async (response) =>
      resolve({ status: response.statusCode ?? 0, text: await text(response) }),
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

const post = (path: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
  ask({
    method: 'POST',
    path,
    body,
    headers: { origin: address.origin, 'content-type': 'application/json', ...headers },
  });

describe('the page', () => {
  it('is served with a policy that allows nothing but its own files', async () => {
    const { headers, status } = await fetch(address);
    expect(status).toBe(200);
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('names no script or style that is not served', async () => {
    const html = await (await fetch(address)).text();
    expect(html).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]*\ssrc=)/);
    const named = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(named.length).toBeGreaterThan(5);
    for (const path of named) expect((await ask({ path })).status, path).toBe(200);
  });

  it.each([
    '/../../../package.json',
    '/..%2f..%2fpackage.json',
    '//etc/passwd',
    '/tsconfig.json',
    '/main.ts',
    '/__proto__',
    '/%00',
  ])('serves no other file: %s', async (path) => {
    expect((await ask({ path })).status).toBe(404);
  });

  it('takes the next port when its own is in use', async () => {
    const next = await open(Number(address.port));
    expect(Number(next.port)).toBeGreaterThan(Number(address.port));
  });
});

describe('other web sites', () => {
  it('reach nothing by a name that they let point to this machine', async () => {
    expect((await ask({ headers: { host: 'evil.example' } })).status).toBe(403);
    expect((await ask({ headers: { host: `evil.example:${address.port}` } })).status).toBe(403);
  });

  it.each(['/', '/api/events'])('cannot read %s', async (path) => {
    expect((await ask({ path, headers: { origin: 'https://evil.example' } })).status).toBe(403);
    expect((await ask({ path, headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1'])(
    'cannot do anything, from %s',
    async (origin) => {
      expect((await post('/api/actions', '{}', { origin })).status).toBe(403);
    },
  );

  it('cannot do anything without saying where they are', async () => {
    const headers = { 'content-type': 'application/json' };
    expect((await ask({ method: 'POST', path: '/api/actions', headers, body: '{}' })).status).toBe(403);
  });
});

describe('a request that no page sends', () => {
  const person = '400000000000000001';

  it.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['an unknown action', JSON.stringify({ kind: 'delete everything', person })],
    [
      'an option that is an object',
      JSON.stringify({ kind: 'command', person, name: 'ask', options: { question: {} } }),
    ],
    [
      'a message that is too long',
      JSON.stringify({ kind: 'message', person, content: 'a'.repeat(2001), repliesTo: null }),
    ],
    [
      'too many values',
      JSON.stringify({ kind: 'component', person, message: '1', customId: 'a', values: Array(26).fill('a') }),
    ],
  ])('is refused: %s', async (_name, body) => {
    expect((await post('/api/actions', body)).status).toBe(400);
  });

  it.each([
    ['a stranger', { kind: 'command', person: '1', name: 'ask', options: {} }],
    ['a command that is not there', { kind: 'command', person, name: 'constructor', options: {} }],
    ['a message that is not there', { kind: 'dismiss', person, message: '1' }],
    ['a button that is not there', { kind: 'component', person, message: '1', customId: 'a', values: [] }],
  ])('finds nothing: %s', async (_name, action) => {
    expect((await post('/api/actions', JSON.stringify(action))).status).toBe(404);
  });

  it('is refused when it is no JSON by its own word', async () => {
    expect((await post('/api/actions', '{}', { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('is cut off when it is too large', async () => {
    const body = JSON.stringify({ kind: 'message', person, content: 'a'.repeat(300_000) });
    expect((await post('/api/actions', body)).status).toBe(413);
  });

  it('is refused when it wants to do what only pages do', async () => {
    expect((await ask({ method: 'DELETE' })).status).toBe(405);
    expect((await post('/elsewhere', '{}')).status).toBe(404);
  });

  it('is answered even where the corpus cannot be checked', async () => {
    address = await open(0, () => {
      throw new Error('questions.jsonl cannot be read');
    });
    const events = await fetch(new URL('/api/events', address));
    await events.body?.getReader().read();
    expect((await ask({})).status).toBe(200);
    await events.body?.cancel().catch(() => undefined);
  });

  it('does not bring the page down', async () => {
    const action = { kind: 'command', person, name: 'ask', options: { question: 'Who created GPT-J?' } };
    const { status, text: answer } = await post('/api/actions', JSON.stringify(action));
    expect([status, answer]).toEqual([200, expect.stringContaining('Ben Wang')]);
  });
});
