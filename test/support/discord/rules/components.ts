import { ComponentType } from 'discord-api-types/v10';
import type { Problem } from '../errors.ts';
import { COMPONENT_CHECKS } from './component-schemas.ts';
import { asArray, isRecord } from './schema.ts';

const TOP_LEVEL = [
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
  ComponentType.Container,
];

/** Which components may stand inside which. */
const CHILDREN = new Map<unknown, readonly ComponentType[]>([
  [ComponentType.ActionRow, [ComponentType.Button, ComponentType.StringSelect, ComponentType.ChannelSelect]],
  [ComponentType.Section, [ComponentType.TextDisplay]],
  [ComponentType.Container, TOP_LEVEL.filter((type) => type !== ComponentType.Container)],
]);

interface Place {
  readonly value: Readonly<Record<string, unknown>>;
  readonly path: Problem['path'];
}

/**
 * Checks the components of a message.
 *
 * @param v2 - whether the message carries the flag IsComponentsV2
 */
export function checkComponents(components: unknown, v2: boolean): readonly Problem[] {
  const problems: Problem[] = [];
  const places: Place[] = [];

  function walk(value: unknown, path: Problem['path'], allowed: readonly ComponentType[]): void {
    const type = isRecord(value) ? value.type : undefined;
    const check = COMPONENT_CHECKS.get(type);
    if (!isRecord(value) || check === undefined || !allowed.some((candidate) => candidate === type)) {
      problems.push({ path, message: `no component of type ${String(type)} may stand here` });
      return;
    }
    places.push({ value, path });
    problems.push(...check(value, path), ...checkRow(value, path));
    for (const [index, child] of asArray(value.components).entries()) {
      walk(child, [...path, 'components', index], CHILDREN.get(type) ?? []);
    }
    if (type === ComponentType.Section) {
      walk(value.accessory, [...path, 'accessory'], [ComponentType.Button, ComponentType.Thumbnail]);
    }
  }

  const list = asArray(components);
  for (const [index, child] of list.entries()) {
    walk(child, ['components', index], v2 ? TOP_LEVEL : [ComponentType.ActionRow]);
  }
  if (!v2 && list.length > 5) problems.push({ path: ['components'], message: 'at most 5 action rows' });
  return [...problems, ...checkWhole(places)];
}

/** An action row holds up to five buttons or a single select. */
function checkRow(value: Place['value'], path: Problem['path']): readonly Problem[] {
  const children = asArray(value.components);
  const selects = children.filter((child) => isRecord(child) && child.type !== ComponentType.Button);
  const isRow = value.type === ComponentType.ActionRow;
  return isRow && selects.length > 0 && children.length > 1
    ? [{ path, message: 'a select needs an action row for itself' }]
    : [];
}

/** What holds for all components of a message together. */
function checkWhole(places: readonly Place[]): readonly Problem[] {
  const problems: Problem[] = [];
  if (places.length > 40) {
    problems.push({ path: ['components'], message: `at most 40 components, found ${places.length}` });
  }
  const characters = places.reduce((sum, { value }) => sum + [...textOf(value)].length, 0);
  if (characters > 4000) {
    problems.push({ path: ['components'], message: `at most 4000 characters together, found ${characters}` });
  }
  for (const key of ['custom_id', 'id']) {
    const seen = new Set<unknown>();
    for (const { value, path } of places) {
      const id = value[key];
      if (id !== undefined && seen.has(id))
        problems.push({ path: [...path, key], message: 'must be unique' });
      seen.add(id);
    }
  }
  for (const { value, path } of places) {
    const values = asArray(value.options).map((option) => (isRecord(option) ? option.value : undefined));
    if (new Set(values).size < values.length) {
      problems.push({ path: [...path, 'options'], message: 'values must be unique' });
    }
  }
  return problems;
}

function textOf(value: Place['value']): string {
  return value.type === ComponentType.TextDisplay ? String(value.content) : '';
}

/**
 * Discord breaks with status 500 when a message's texts are too heavy: their bytes in UTF-8 and 12 for each
 * text display may be 10,170 together (discord-api-docs, issue 8554).
 */
export function breaksDiscord(components: unknown): boolean {
  const texts: string[] = [];
  function walk(value: unknown): void {
    if (!isRecord(value)) return;
    if (value.type === ComponentType.TextDisplay) texts.push(textOf(value));
    for (const child of asArray(value.components)) walk(child);
  }
  for (const child of asArray(components)) walk(child);
  return texts.reduce((sum, content) => sum + Buffer.byteLength(content) + 12, 0) > 10_170;
}
