import type { APILabelComponent, APITextInputComponent } from 'discord-api-types/v10';
import { ComponentType, TextInputStyle } from './discord.ts';
import { element, iconButton, newId } from './dom.ts';
import type { Modal } from './protocol.ts';

/** Opens a form in a window of its own. `submit` gets what was typed, by the custom id of the field. */
export function openModal(
  { title, components }: Modal,
  submit: (fields: Readonly<Record<string, string>>) => void,
): void {
  const heading = element('h2', { id: newId() }, title);
  const fields = components.flatMap((component) =>
    component.type === ComponentType.Label && component.component.type === ComponentType.TextInput
      ? [drawField(component, component.component)]
      : [],
  );
  const cancel = element('button', { type: 'button', class: 'link-button' }, 'Cancel');
  const send = element('button', { type: 'submit', class: 'button primary' }, 'Submit');
  const form = element(
    'form',
    {},
    ...fields.map(({ root }) => root),
    element('div', { class: 'modal-buttons' }, cancel, send),
  );
  const dialog = element(
    'dialog',
    { class: 'modal', 'aria-labelledby': heading.id },
    element(
      'div',
      { class: 'modal-title' },
      heading,
      iconButton('close', 'Close', () => dialog.close()),
    ),
    form,
  );
  cancel.addEventListener('click', () => dialog.close());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    dialog.close();
    submit(Object.fromEntries(fields.map(({ name, input }) => [name, input.value])));
  });
  // The browser gives the focus back to where it was.
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  fields[0]?.input.focus();
}

interface Field {
  readonly root: HTMLElement;
  readonly name: string;
  readonly input: HTMLInputElement | HTMLTextAreaElement;
}

function drawField({ label, description }: APILabelComponent, field: APITextInputComponent): Field {
  const {
    custom_id: name,
    style,
    required = true,
    min_length: min,
    max_length: max,
    value,
    placeholder,
  } = field;
  const id = newId();
  const hint = element('div', { id: newId(), class: 'field-hint' }, description ?? '');
  const attributes = {
    id,
    required,
    minlength: min,
    maxlength: max,
    placeholder,
    'aria-describedby': description === undefined ? undefined : hint.id,
  };
  const input =
    style === TextInputStyle.Paragraph
      ? element('textarea', { ...attributes, rows: 4 })
      : element('input', { ...attributes, type: 'text' });
  input.value = value ?? '';
  const mark = required ? element('span', { class: 'required', 'aria-hidden': 'true' }, ' *') : null;
  const root = element('div', { class: 'field' }, element('label', { for: id }, label, mark), input, hint);
  return { root, name, input };
}
