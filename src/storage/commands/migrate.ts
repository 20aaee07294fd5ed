import { onDatabase } from './command.ts';

await onDatabase(async (database) => {
  await database.migrate();
  return `The ${database.dialect} database is up to date.`;
});
