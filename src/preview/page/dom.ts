export type Child = Node | string | null;

/** Attributes by name; those that are undefined or false are left out, true ones are empty. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element. Texts become text nodes, whatever stands in them. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  setAttributes(made, attributes);
  made.append(...children.filter((child) => child !== null));
  return made;
}

export function setAttributes(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) target.removeAttribute(name);
    else target.setAttribute(name, value === true ? '' : String(value));
  }
}

const SVG = 'http://www.w3.org/2000/svg';

/** One of the pictures in icons.svg; decoration, so it needs a label beside it. */
export function icon(name: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  setAttributes(svg, { class: 'icon', 'aria-hidden': 'true', viewBox: '0 0 24 24' });
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** A button that shows a picture and says what it does. */
export function iconButton(name: string, label: string, onPress: () => void): HTMLButtonElement {
  const button = element('button', {
    type: 'button',
    class: 'icon-button',
    'aria-label': label,
    title: label,
  });
  button.append(icon(name));
  button.addEventListener('click', onPress);
  return button;
}

/**
 * The element of the page with this id.
 *
 * @throws Error when the page has none of that kind
 */
export function find<T extends Element>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${kind.name} with the id ${id}`);
}

let lastId = 0;

/** An id that no other element of the page has. */
export function newId(): string {
  lastId++;
  return `e${lastId}`;
}
