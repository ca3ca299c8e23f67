import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface PageFile {
  readonly type: string;
  readonly content: Buffer;
}

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.js', 'text/javascript; charset=utf-8'],
]);

/** Where the files of the page are. */
export interface PageFolders {
  /** Markup, styles and pictures, as they stand in the source. */
  readonly source: string;
  /** Compiled scripts. */
  readonly scripts: string;
}

/**
 * Reads all files of the page, by the path under which they are served. What is not in here is not served: no path
 * that a browser sends ever reaches the file system.
 *
 * @throws Error when the page was not built
 */
export function readPageFiles({ source, scripts }: PageFolders): ReadonlyMap<string, PageFile> {
  const files = new Map([...readFolder(source, ['.html', '.css', '.svg']), ...readFolder(scripts, ['.js'])]);
  const index = files.get('/index.html');
  if (index === undefined || !files.has('/main.js')) {
    throw new Error(`The page in ${source} has no scripts in ${scripts}. Build it: npm run build`);
  }
  return files.set('/', index);
}

function readFolder(folder: string, endings: readonly string[]): [string, PageFile][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const type = TYPES.get(extname(name));
    if (type === undefined || !endings.includes(extname(name))) return [];
    return [[`/${name.replaceAll('\\', '/')}`, { type, content: readFileSync(join(folder, name)) }]];
  });
}
