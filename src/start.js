import './runtime.js';

await import('./main.ts');
