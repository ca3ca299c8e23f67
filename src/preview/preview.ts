import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { type DeskOptions, PreviewDesk } from './desk.ts';
import { listen } from './http/listen.ts';
import { type PageFolders, readPageFiles } from './http/page-files.ts';

export interface PreviewOptions extends Omit<DeskOptions, 'files'> {
  /** Where to listen; the next free port when it is in use, any when it is 0. */
  readonly port: number;
  /** The files of the page; those of the program unless told. */
  readonly folders?: PageFolders;
}

export interface Preview {
  /** Address of the page. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Opens the page on which the bot can be tried without Discord.
 *
 * @throws Error when no port is free or the page was not built
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const files = readPageFiles(options.folders ?? ownFolders());
  const desk = new PreviewDesk({ ...options, files });
  const server = createServer();
  const port = await listen(server, options.port);
  server.on('request', (request, response) => desk.answer(request, response, port));
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      desk.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The folders of the page, from sources and from the built program. */
function ownFolders(): PageFolders {
  const root = import.meta.url.includes('/dist/') ? '../../../' : '../../';
  return {
    source: fileURLToPath(new URL(`${root}src/preview/page`, import.meta.url)),
    scripts: fileURLToPath(new URL(`${root}dist/src/preview/page`, import.meta.url)),
  };
}
