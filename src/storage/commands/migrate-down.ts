import { onDatabase } from './command.ts';

const USAGE = `Drops all tables of DATABASE_URL, with everything in them.

Usage: npm run migrate:down
`;

await onDatabase(USAGE, async (database) => {
  await database.migrateDown();
  return `Dropped everything that the migrations made in the ${database.dialect} database.`;
});
