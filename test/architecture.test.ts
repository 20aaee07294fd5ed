import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { DEFAULT_SETTINGS } from '../src/core/model/settings.ts';
import { createMetrics } from '../src/observe/metrics/metrics.ts';
import { functionsOf } from './support/functions.ts';
import { circlesIn, importsOf, objection, resolveFrom } from './support/imports.ts';

const entries = readdirSync('src', { recursive: true, withFileTypes: true });
const pathsOf = (some: typeof entries) =>
  some.map(({ parentPath, name }) => `${parentPath}/${name}`);
const files = pathsOf(entries.filter((entry) => entry.isFile()));
const folders = pathsOf(entries.filter((entry) => entry.isDirectory()));
/** The texts, one file a language, are data: they grow with what is said and by whom it is read. */
const isCode = (file: string) => !file.endsWith('.ftl');
const sources = files.filter(isCode).map((file) => ({ file, source: readFileSync(file, 'utf8') }));

/** A file of the sources, as documents name it. */
const NAMED =
  /(?<![\w/.-])(?:src\/)?((?:core|telegram|storage|jobs|cache|observe|http)\/[\w/-]+\.ts)/g;

const markdownIn = (folder: string) =>
  pathsOf(readdirSync(folder, { recursive: true, withFileTypes: true })).filter((path) =>
    path.endsWith('.md'),
  );

/** The folders of a tree that is drawn with two spaces for each step down. */
function roomsIn(tree: string): string[] {
  const way = ['src'];
  const rooms = ['src'];
  for (const [, indent = '', name = ''] of tree.matchAll(/^( +)([\w-]+)\/ {2,}/gm)) {
    way.splice(indent.length / 2, way.length, name);
    rooms.push(way.join('/'));
  }
  return rooms;
}

describe('the house', () => {
  it('has its imports in one direction', () => {
    const objections = sources
      .flatMap(({ file, source }) => importsOf(file, source))
      .map((one) => ({ ...one, objection: objection(one) }))
      .filter((one) => one.objection !== undefined);
    expect(objections).toEqual([]);
  });

  it('would notice an import against the rules, in whatever form', () => {
    const cases: [string, string][] = [
      ['src/core/a.ts', "import { z } from 'zod';"],
      ['src/core/a.ts', "import type { X } from '../storage/x.ts';"],
      ['src/core/a.ts', "export * from 'node:fs';"],
      ['src/cache/a.ts', "import x, {\n  y,\n} from '../storage/x.ts';"],
      ['src/http/a.ts', "const x = await import('../telegram/x.ts');"],
      ['src/jobs/a.ts', "import 'ioredis';"],
      ['src/app.ts', "import { Bot } from 'grammy';"],
      ['src/telegram/a.ts', "import { x } from '../../test/support/x.ts';"],
    ];
    for (const [file, source] of cases) {
      expect([file, importsOf(file, source).map(objection)]).toEqual([file, [expect.any(String)]]);
    }
    const allowed = importsOf('src/telegram/features/a.ts', "import { x } from '../../core/x.ts';");
    expect(allowed.map(objection)).toEqual([undefined]);
  });

  it('has no circle of imports, of types neither', () => {
    const targets = new Map(
      sources.map(({ file, source }) => {
        const relative = importsOf(file, source).filter(({ specifier }) => /^\./.test(specifier));
        return [file, relative.map(({ specifier }) => resolveFrom(file, specifier))];
      }),
    );
    expect(circlesIn(targets)).toEqual([]);
    const round = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a']],
    ]);
    expect(circlesIn(round)).toEqual([['a', 'b', 'c', 'a']]);
  });

  it('has the rooms that the documentation shows, none with more in it than one can look over', () => {
    const rooms = new Map(['src', ...folders].map((room) => [room, 0]));
    for (const file of files.filter(isCode)) {
      const room = file.slice(0, file.lastIndexOf('/'));
      rooms.set(room, (rooms.get(room) ?? 0) + 1);
    }
    const [, tree = ''] =
      /```\nsrc\/\n([\s\S]*?)```/.exec(readFileSync('docs/architecture.md', 'utf8')) ?? [];
    expect(roomsIn(tree).toSorted()).toEqual([...rooms.keys()].toSorted());
    expect([...rooms].filter(([, count]) => count > 12)).toEqual([]);
  });

  it('is where the documents say', () => {
    const documents = ['README.md', 'CONTRIBUTING.md', 'bench/README.md', ...markdownIn('docs')];
    const named = documents.flatMap((document) =>
      [...readFileSync(document, 'utf8').matchAll(NAMED)].map(([, path = '']) => ({
        document,
        path,
      })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ path }) => !files.includes(`src/${path}`))).toEqual([]);
  });

  it('has small files that each have a name of their own', () => {
    const lengths = sources.map(({ file, source }) => ({ file, lines: source.split('\n').length }));
    expect(lengths.filter(({ lines }) => lines > 200)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100);
    const vague = /\/(utils?|helpers?|common|misc|types|index)(\/|\.ts$)/;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
  });

  it('has functions that fit on a screen', () => {
    const lengths = sources.flatMap(({ file, source }) => functionsOf(file, source));
    expect(lengths.length).toBeGreaterThan(500);
    // A factory is a frame: its length is what it returns.
    expect(lengths.filter(({ own, isFactory }) => own > 50 && !isFactory)).toEqual([]);
    const long = ['function f() {', ...Array(60).fill('  g();'), '}'].join('\n');
    expect(functionsOf('a.ts', long)).toEqual([
      { file: 'a.ts', line: 1, own: 62, isFactory: false },
    ]);
    const nested = ['function f() {', '  const h = () => {', '    g();', '  };', '}'].join('\n');
    expect(functionsOf('a.ts', nested).map(({ own }) => own)).toEqual([3, 2]);
  });

  it('uses every setting and every metric that it has', () => {
    // Where it is declared, or only shown, does not count.
    const declared: readonly [string, object][] = [
      ['src/telegram/control/choices.ts', DEFAULT_SETTINGS],
      ['src/observe/metrics/metrics.ts', createMetrics()],
    ];
    for (const [place, things] of declared) {
      const others = sources.filter(({ file }) => !file.startsWith(place));
      const text = others.map(({ source }) => source).join('\n');
      // As `one.name`, or taken out of `{ name }`, or quoted.
      const isUsed = (name: string) => new RegExp(`[.{,'[]\\s*${name}\\b`).test(text);
      const unused = Object.keys(things).filter((name) => !isUsed(name));
      expect([place, unused]).toEqual([place, []]);
    }
  });

  it('has no hole in its types', () => {
    const hole = /:\s*any\b|\bas any\b|<any>|@ts-(ignore|nocheck|expect-error)/;
    expect(sources.filter(({ source }) => hole.test(source)).map(({ file }) => file)).toEqual([]);
  });

  it('does not know what tests it', () => {
    expect(sources.filter(({ source }) => /simulat/i.test(source)).map(({ file }) => file)).toEqual(
      [],
    );
  });
});

describe('the runtime', () => {
  it('has one version wherever it is named', () => {
    const [version] = /\d+\.\d+\.\d+/.exec(packageJson.engines.node) ?? [];
    expect(new Set(Object.values(packageJson.optionalDependencies))).toEqual(new Set([version]));
    expect(readFileSync('Dockerfile', 'utf8')).toContain(`FROM node:${version}-slim`);
  });
});
