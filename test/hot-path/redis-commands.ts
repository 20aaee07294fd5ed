import { Redis } from 'ioredis';

/** How often each command was run, without those of connecting and of asking for this. */
export async function commandsOf(url: string): Promise<Record<string, number>> {
  const client = new Redis(url, { lazyConnect: true });
  await client.connect();
  try {
    const lines = (await client.info('commandstats')).split('\n');
    const counts = lines.flatMap((line) => {
      const [, name, calls] = /^cmdstat_([^:]+):calls=(\d+)/.exec(line) ?? [];
      return name === undefined || ABOUT_CONNECTIONS.test(name) ? [] : [[name, Number(calls)]];
    });
    return Object.fromEntries(counts);
  } finally {
    client.disconnect();
  }
}

const ABOUT_CONNECTIONS = /^(info|client|hello|ping|select|quit)/;
