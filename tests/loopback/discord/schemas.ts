import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const DOCUMENT = new URL('../../../../shared/specs/discord-openapi.json', import.meta.url);

/** True where Discord's OpenAPI document lies beside the project; a clone of the project stands alone. */
export const SCHEMAS_PRESENT = existsSync(DOCUMENT);

/** What discord.js 14.28 adds by itself, and the document does not know. */
const TOLERATED: Readonly<Record<string, unknown>> = { enforce_nonce: false, tts: false };

/** Says what is wrong with a request body by Discord's own document, objects closed against unknown fields. */
export type BodyChecker = (method: string, template: string, body: unknown) => readonly string[];

let checker: BodyChecker | undefined;

/** The checker; one that finds nothing where the document is absent. Compiled once in a process. */
export function bodyChecker(): BodyChecker {
  checker ??= SCHEMAS_PRESENT ? createChecker() : () => [];
  return checker;
}

function createChecker(): BodyChecker {
  const document = JSON.parse(readFileSync(DOCUMENT, 'utf8'));
  close(document.components.schemas);
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(document, 'discord');
  const validators = new Map<string, ValidateFunction>();
  return (method, template, body) => {
    const path = `/paths/${template.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const pointer = `discord#${path}/${method.toLowerCase()}/requestBody/content/application~1json/schema`;
    const validate = validators.get(pointer) ?? ajv.compile({ $ref: encodeURI(pointer) });
    validators.set(pointer, validate);
    if (validate(withoutTolerated(body))) return [];
    return (validate.errors ?? []).map(
      (error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
    );
  };
}

function close(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return;
  if ('properties' in schema && !('additionalProperties' in schema))
    Object.assign(schema, { additionalProperties: false });
  for (const value of Object.values(schema)) close(value);
}

function withoutTolerated(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const kept = Object.entries(body).filter(
    ([name, value]) => !(name in TOLERATED && TOLERATED[name] === value),
  );
  return Object.fromEntries(
    kept.map(([name, value]) => [name, name === 'data' ? withoutTolerated(value) : value]),
  );
}
