import type { APIFileComponent } from 'discord-api-types/v10';
import { element, icon } from '../dom.ts';
import type { Scene } from './scene.ts';

const ATTACHMENT = 'attachment://';

/** A file that was sent with the message, to be saved. */
export function drawFile({ file: { url } }: APIFileComponent, { files }: Scene): HTMLElement {
  const name = url.slice(ATTACHMENT.length);
  const file = files.find((sent) => url.startsWith(ATTACHMENT) && sent.name === name);
  if (file === undefined) return element('p', { class: 'notice' }, 'A file that was not sent.');
  const content = new Blob([file.data], { type: 'text/plain;charset=utf-8' });
  const save = element('button', { type: 'button', class: 'file-name', title: 'Save' }, file.name);
  save.addEventListener('click', () => saveAs(file.name, content));
  return element(
    'div',
    { class: 'file' },
    icon('file'),
    element('div', {}, save, element('div', { class: 'file-size' }, `${content.size} bytes`)),
  );
}

function saveAs(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  element('a', { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
