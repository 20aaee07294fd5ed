import { defineConfig } from 'drizzle-kit';

/** `DIALECT=postgres` or `DIALECT=sqlite` chooses which migrations are generated. */
const postgres = process.env.DIALECT === 'postgres';
const name = postgres ? 'postgres' : 'sqlite';

export default defineConfig({
  dialect: postgres ? 'postgresql' : 'sqlite',
  schema: `./src/storage/tables/${name}.ts`,
  out: process.env.MIGRATIONS_OUT ?? `./migrations/${name}`,
});
