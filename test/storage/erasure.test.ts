import { readFileSync } from 'node:fs';
import { getTableName } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import * as tables from '../../src/storage/tables/sqlite.ts';
import { freshSqlite } from '../support/databases.ts';
import { hearSqlite } from './plans/sent.ts';

/** Names of the tables with one of the columns. */
function tablesWith(...columns: readonly string[]): string[] {
  return Object.values(tables)
    .filter((table) => getTableConfig(table).columns.some(({ name }) => columns.includes(name)))
    .map((table) => getTableName(table))
    .toSorted();
}

it('erasing a person changes every table that has a column for people', async () => {
  const place = await freshSqlite();
  const database = await openDatabase(place.url);
  await database.migrate();
  const changed = new Set<string>();
  const stop = hearSqlite(({ text }) => {
    const [, name] = /^(?:delete from|update) "(\w+)"/.exec(text) ?? [];
    if (name !== undefined) changed.add(name);
  });
  await database.erasure.user(42).finally(stop);
  await database.close();
  await place.drop();
  expect([...changed].toSorted()).toEqual(
    expect.arrayContaining(tablesWith('user_id', 'receiver_id')),
  );
});

it('every table stands in the list of what is stored', () => {
  const [, list = ''] =
    /## What is stored([\s\S]*?)\n#/.exec(readFileSync('docs/operations.md', 'utf8')) ?? [];
  const names = Object.values(tables).map((table) => getTableName(table));
  expect(names.filter((name) => !list.includes(`\`${name}\``))).toEqual([]);
});

it('what belongs to a group goes with it', () => {
  const following = Object.values(tables).filter((table) =>
    getTableConfig(table).foreignKeys.some(
      ({ onDelete, onUpdate, reference }) =>
        getTableName(reference().foreignTable) === 'protected_groups' &&
        onDelete === 'cascade' &&
        onUpdate === 'cascade',
    ),
  );
  // A departure may be from a group that was never protected, and is gone once the bot has left;
  // a question may be about no group yet, and expires.
  expect(['protected_groups', ...following.map((table) => getTableName(table))].toSorted()).toEqual(
    tablesWith('group_id').filter((name) => name !== 'departures' && name !== 'open_questions'),
  );
});
