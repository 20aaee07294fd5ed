import { onDatabase } from './command.ts';

await onDatabase(async (database) => {
  await database.migrateDown();
  return `Dropped everything that the migrations made in the ${database.dialect} database.`;
});
