import { Gauge, type Registry } from 'prom-client';

/** Exports the versions of the bot and of Node as labels of an info metric, which is always 1. */
export function exposeBuildInfo(registry: Registry, version: string): void {
  const build = new Gauge({
    name: 'bot_build_info',
    help: 'The running version of the bot and of Node',
    labelNames: ['version', 'node'],
    registers: [registry],
  });
  build.set({ version, node: process.versions.node }, 1);
}
