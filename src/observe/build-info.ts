import { Gauge, type Registry } from 'prom-client';

/** Which version runs where, in the labels of a metric that is always 1, as is usual. */
export function exposeBuildInfo(registry: Registry, version: string): void {
  const build = new Gauge({
    name: 'bot_build_info',
    help: 'The running version of the bot and of Node',
    labelNames: ['version', 'node'],
    registers: [registry],
  });
  build.set({ version, node: process.versions.node }, 1);
}
