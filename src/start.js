import './runtime.js';

await import('./quick-imports.js');
await import('./main.ts');
