import { existsSync, readFileSync } from 'node:fs';

/** Checks the fields of a call against the published Bot API; an empty list means that nothing is wrong. */
export type CheckCall = (method: string, payload: Readonly<Record<string, unknown>>) => readonly string[];

interface Field {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

interface Entry {
  readonly name: string;
  readonly description: string;
  readonly annotations: readonly Field[];
}

const SPEC_FILE = new URL('../../../../shared/specs/telegram-botapi-10.2-aiogram.json', import.meta.url);

/** `undefined` where the machine-readable Bot API is not beside the project. */
export function loadSpec(): CheckCall | undefined {
  if (!existsSync(SPEC_FILE)) return undefined;
  const { items } = JSON.parse(readFileSync(SPEC_FILE, 'utf8')) as {
    items: readonly { children: readonly Entry[] }[];
  };
  const entries = new Map(items.flatMap((item) => item.children).map((entry) => [entry.name, entry]));
  return (method, payload) => {
    const entry = entries.get(method);
    return entry ? fieldFaults(entry, payload, method, entries) : [`${method}: no such method`];
  };
}

type Entries = ReadonlyMap<string, Entry>;

function fieldFaults(entry: Entry, value: unknown, path: string, entries: Entries): string[] {
  if (!isObject(value)) return [`${path}: not an object`];
  const faults = Object.keys(value)
    .filter((name) => !entry.annotations.some((field) => field.name === name))
    .map((name) => `${path}.${name}: unknown field`);
  for (const field of entry.annotations) {
    const part = value[field.name];
    if (part !== undefined) faults.push(...typeFaults(field.type, part, `${path}.${field.name}`, entries));
    else if (field.required) faults.push(`${path}.${field.name}: missing`);
  }
  return faults;
}

function typeFaults(type: string, value: unknown, path: string, entries: Entries): string[] {
  const array = /^Array of (.+)$/.exec(type);
  if (array?.[1] !== undefined) {
    const element = array[1];
    if (!Array.isArray(value)) return [`${path}: not an array`];
    return value.flatMap((item, index) => typeFaults(element, item, `${path}[${index}]`, entries));
  }
  if (type.includes(' or ')) return anyOf(type.split(' or '), value, path, entries);
  const entry = entries.get(type);
  if (!entry) return primitiveFits(type, value) ? [] : [`${path}: not ${type}`];
  const members = [...entry.description.matchAll(/^ - (\w+)$/gm)].map((match) => match[1] ?? '');
  const union = entry.annotations.length === 0 && members.length > 0;
  return union ? anyOf(members, value, path, entries) : fieldFaults(entry, value, path, entries);
}

function anyOf(types: readonly string[], value: unknown, path: string, entries: Entries): string[] {
  const tried = types.map((type) => typeFaults(type, value, path, entries));
  return tried.reduce((best, faults) => (faults.length < best.length ? faults : best));
}

function primitiveFits(type: string, value: unknown): boolean {
  switch (type) {
    case 'Integer':
      return Number.isInteger(value);
    case 'Float':
      return typeof value === 'number';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'True':
      return value === true;
    default:
      return type === 'String' && typeof value === 'string';
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
