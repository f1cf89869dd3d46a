import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

interface Entry {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

async function packages(): Promise<(readonly [string, Entry])[]> {
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };
  return Object.entries(lock.packages).filter(([path]) => path !== '');
}

it('come from the registry, pinned by a digest', async () => {
  for (const [path, { resolved, integrity }] of await packages()) {
    // Without an address the registry that npm is set to is asked; the digest holds for any of them.
    expect(resolved ?? 'https://registry.npmjs.org/', path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
    expect(integrity, path).toMatch(/^sha512-/);
  }
});

it('run no script when they are installed for service', async () => {
  const scripted = (await packages()).filter(([, { hasInstallScript, dev, optional }]) => {
    return hasInstallScript && !dev && !optional;
  });
  expect(scripted.map(([path]) => path)).toEqual([]);
});

it('run no other script than that of Node when they are installed for development', async () => {
  const scripted = (await packages()).filter(
    ([, { hasInstallScript, optional }]) => hasInstallScript && !optional,
  );
  expect(scripted.map(([path]) => path)).toEqual(['node_modules/node']);
});
