import { describe, expect, it } from 'vitest';
import { parseDatabaseUrl } from '../../src/config/load.ts';

describe('a command that needs the database only', () => {
  it('takes its address, whatever the other variables hold', () => {
    const env = { DATABASE_URL: 'sqlite:x.db', BOT_TOKEN: 'wrong', PORT: 'wrong' };
    expect(parseDatabaseUrl(env)).toEqual({ ok: true, url: 'sqlite:x.db' });
  });

  it('has the usual database without one', () => {
    expect(parseDatabaseUrl({})).toEqual({ ok: true, url: 'sqlite:data/nezuko.db' });
  });

  it('says in lines all that is wrong with it', () => {
    expect(parseDatabaseUrl({ DATABASE_URL: 'sqlite://x\ny.db' })).toEqual({
      ok: false,
      fault: [
        'DATABASE_URL must be sqlite:PATH or postgres://user:password@host:port/database',
        'DATABASE_URL must be sqlite:PATH, such as sqlite:data/nezuko.db or sqlite:/var/lib/nezuko.db: a file has no host',
      ].join('\n'),
    });
  });
});
