import { runOnDatabase } from './on-database.ts';

await runOnDatabase(
  'migrate:down',
  'Drops all tables of DATABASE_URL, with everything in them.',
  async (database) => {
    await database.migrateDown();
    return `Dropped everything that the migrations made in the ${database.dialect} database.`;
  },
);
