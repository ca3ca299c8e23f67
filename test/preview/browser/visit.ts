import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, ConsoleMessage, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished } from 'vitest';
import type { CommandSet } from '../../../src/command-set.ts';
import { checkDocuments } from '../../../src/corpus/check-folder.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { LiveLibrary } from '../../../src/live-library.ts';
import { createLogger } from '../../../src/log.ts';
import { findChromium, launchChromium, NO_CHROMIUM } from '../../../src/pictures/chromium.ts';
import { startPreview } from '../../../src/preview/preview.ts';
import { Readings } from '../../../src/preview/readings.ts';
import { openLibrary } from '../../../src/retrieval/open-library.ts';
import { serverServices } from '../../../src/servers/server-services.ts';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';
import { temporaryFolder } from '../../corpus/temporary-folder.ts';
import { COMMANDS } from '../../support/bot.ts';
import { FIXTURE_FILES } from '../../support/library.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

const executable = findChromium();
if (executable === null) console.log(`Tests in a browser are skipped. ${NO_CHROMIUM}`);

/** How long something may take to appear, in milliseconds. */
const PATIENCE = 5_000;

/** Chromium asks for it by itself beside a picture, perhaps of a server that has gone. */
const UNASKED = '/favicon.ico';

let browser: Browser | null = null;

/** For visitors without wishes of their own: a tab of its own costs more than what most tests do in it. */
let sharedTab: Page | null = null;

/** As `describe`, for tests in a browser; they are skipped where there is none. */
export function describeInBrowser(name: string, tests: () => void): void {
  describe.skipIf(executable === null)(name, () => {
    beforeAll(async () => {
      browser = executable === null ? null : await launchChromium(executable);
    });
    afterAll(async () => {
      sharedTab = null;
      await browser?.close();
    });
    tests();
  });
}

/** Somebody at a page of their own, with a corpus of their own. */
export class Visit {
  readonly page: Page;
  readonly #folder: string;
  readonly #live: LiveLibrary;

  constructor(page: Page, folder: string, live: LiveLibrary) {
    this.page = page;
    this.#folder = folder;
    this.#live = live;
  }

  /** Where messages are written. */
  get composer(): Locator {
    return this.page.getByRole('textbox', { name: 'Message' });
  }

  /** Types into whatever has the focus. */
  async type(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      if (/^(Enter|Escape|Tab|Backspace|End|Home|Shift\+\w+|Arrow\w+)$/.test(key)) {
        await this.page.keyboard.press(key);
      } else {
        await this.page.keyboard.insertText(key);
      }
    }
  }

  /** The message that holds this text. */
  message(text: string | RegExp): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.locator('.message-body') })
      .filter({ hasText: text });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Becomes somebody else. */
  async become(name: 'Robin' | 'Sam'): Promise<void> {
    await this.page.getByRole('radio', { name }).check({ force: true });
  }

  /** Saves a document of the corpus, as its author would. */
  async save(file: string, text: string): Promise<void> {
    writeFileSync(join(this.#folder, file), text);
    await this.#live.reload();
  }

  /** The text of what has the focus. */
  focused(): Promise<string | null> {
    return this.page.evaluate<string | null>(
      'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent',
    );
  }
}

export interface VisitOptions extends BrowserContextOptions {
  /** The program's own unless told. */
  readonly commands?: CommandSet;
}

/** Opens the page in a browser; whatever the page complains of fails the test. */
export async function visit({ commands = COMMANDS, ...options }: VisitOptions = {}): Promise<Visit> {
  const { url, folder, live } = await serve(commands);
  const { tab, leave } = await openTab(options);
  const complaints: string[] = [];
  const onError = ({ message }: Error) => void complaints.push(message);
  const onConsole = (line: ConsoleMessage) => {
    const isComplaint = line.type() === 'error' || line.type() === 'warning';
    if (isComplaint && !line.location().url.endsWith(UNASKED)) complaints.push(line.text());
  };
  tab.on('pageerror', onError).on('console', onConsole);
  onTestFinished(async () => {
    tab.off('pageerror', onError).off('console', onConsole);
    await leave(url);
    expect(complaints, 'what the page complained of').toEqual([]);
  });
  await tab.goto(url);
  await tab.getByRole('radio', { name: 'Robin' }).waitFor({ state: 'attached' });
  return new Visit(tab, folder, live);
}

/** A tab, and how to leave the page at `url` in it. */
async function openTab(options: BrowserContextOptions) {
  if (browser === null) throw new Error(NO_CHROMIUM);
  const shared = Object.keys(options).length === 0;
  const tab = (shared ? sharedTab : null) ?? (await newTab(browser, options));
  if (shared) sharedTab = tab;
  const leave = async (url: string) => {
    if (!shared) return tab.context().close();
    // A document of the same site ends the page, and its process can show the next one.
    await tab.goto(new URL('icon.svg', url).href);
  };
  return { tab, leave };
}

async function newTab(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
}

/** Serves the page for a corpus and a database of its own. */
async function serve(commands: CommandSet) {
  const folder = temporaryFolder(FIXTURE_FILES);
  const readings = new Readings();
  const live = await LiveLibrary.open({
    path: folder,
    load: readCorpus,
    index: openLibrary,
    onRead: (reading) => readings.publish(reading, new Date()),
  });
  const now = () => new Date();
  const { store, dispose } = await temporaryStore({ now });
  const servers = serverServices({ store, corpus: () => live.current, defaults: DEFAULT_SETTINGS, now });
  const preview = await startPreview({
    commands,
    services: { ...servers, now, version: '1.2.3', homepageUrl: null },
    readings,
    check: (documents) => checkDocuments(folder, documents).problems,
    log: createLogger({ level: 'warn', secrets: [] }),
    port: 0,
  });
  onTestFinished(async () => {
    await preview.close();
    await dispose();
  });
  return { url: preview.url, folder, live };
}
