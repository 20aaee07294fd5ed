import './runtime.js';
import * as nodeModule from 'node:module';

// Every start after the first one is faster by what compiling hundreds of modules takes.
nodeModule.enableCompileCache();
await import('./main.ts');
