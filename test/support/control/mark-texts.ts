import { FluentBundle } from '@fluent/bundle';
import { marked } from './marked.ts';

/** Imported by the bot's process before its own code: marks every letter of every text. */
Object.defineProperty(FluentBundle.prototype, '_transform', { get: () => marked, set() {} });
