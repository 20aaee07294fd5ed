// biome-ignore lint/style/useNodejsImportProtocol: Node 12 does not know it
import { fileURLToPath } from 'url';
import launcher from './run.cjs';

/** Starts the bot from whatever folder it is called in, with whatever Node: `node src/start.js`. */
launcher.run(fileURLToPath(new URL('main.ts', import.meta.url)), process.argv.slice(2), []);
