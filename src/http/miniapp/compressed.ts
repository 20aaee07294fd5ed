import type { IncomingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';

/** Small enough to be sent whole, and kept so: the files are read once. */
export const compressed = (content: Buffer): Buffer => gzipSync(content, { level: 9 });

/** Whether a browser takes what is compressed so (RFC 9110, section 12.5.3). */
export const isTakenCompressed = ({
  'accept-encoding': taken = '',
}: IncomingHttpHeaders): boolean =>
  /(?:^|[\s,])(?:gzip|\*)(?!\s*;\s*q=0(?:\.0*)?(?:\s|,|$))/i.test(String(taken));
