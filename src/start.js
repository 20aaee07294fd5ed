import './runtime.js';
import { enableCompileCache } from 'node:module';

// Every start after the first one is faster by what compiling hundreds of modules takes.
enableCompileCache();
await import('./main.ts');
