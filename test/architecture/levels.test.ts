import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const LEVELS: Readonly<Record<string, number>> = {
  base: 0,
  layout: 1,
  model: 2,
  commands: 3,
  scene: 3,
  io: 3,
  store: 4,
  print: 4,
  i18n: 4,
  canvas: 5,
  ui: 5,
  app: 6,
  cli: 6,
};

const source = resolve('src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => join(source, file));
const folderOf = (file: string): string => relative(source, file).split(sep)[0] ?? '';
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, name]) => name ?? '',
  );

describe('architecture', () => {
  it('every folder of src has a level', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => LEVELS[folder] === undefined)).toEqual([]);
  });

  it('a folder imports only from lower levels and itself', () => {
    const upward = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => folderOf(resolve(dirname(file), name)))
        .filter((to) => to !== folderOf(file) && (LEVELS[to] ?? 0) >= (LEVELS[folderOf(file)] ?? 0))
        .map((to) => `${relative(source, file)} -> ${to}`),
    );
    expect(upward).toEqual([]);
  });

  it('the pure folders import no interface, drawing or machine', () => {
    const pure = files.filter((file) =>
      ['base', 'layout', 'model', 'commands', 'scene'].includes(folderOf(file)),
    );
    const impure = /^(react|antd|konva|zustand|idb|jspdf|i18next|node:)/;
    const offending = pure.flatMap((file) =>
      importsOf(file)
        .filter((name) => impure.test(name))
        .map((name) => `${relative(source, file)} -> ${name}`),
    );
    expect(offending).toEqual([]);
  });

  it('no file grows over 350 lines', () => {
    const long = files.filter(
      (file) => !file.includes(`${sep}data${sep}`) && readFileSync(file, 'utf8').split('\n').length > 351,
    );
    expect(long.map((file) => relative(source, file))).toEqual([]);
  });
});
