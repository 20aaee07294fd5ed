import { crc32, deflateSync } from 'node:zlib';

const WIDTH = 240;
const HEIGHT = 160;

type Color = readonly [number, number, number];

const SKY: Color = [198, 222, 232];
const FUR: Color = [226, 141, 67];
const DARK: Color = [60, 40, 32];
const PINK: Color = [238, 160, 160];

/** The photo that people send: the face of a cat, drawn here so that no file has to be kept. */
export const CAT_PHOTO = { name: 'cat.png', mimeType: 'image/png', content: drawPng() };

/** The color at a point, by the distance to the middle of the face. */
function colorAt(x: number, y: number): Color {
  const right = Math.abs(x - WIDTH / 2);
  const down = y - 92;
  if (Math.hypot(right - 22, down + 8) < 7) return DARK;
  if (Math.hypot(right * 0.8, down - 10) < 6) return PINK;
  const isWhisker = right > 26 && right < 66 && Math.abs(down - 12 + (right - 26) * 0.12) < 1;
  if (isWhisker) return DARK;
  const isFace = Math.hypot(right * 0.85, down) < 50;
  // From the head to the tip.
  const up = -down - 18;
  const isEar = up > 0 && up < 44 && right > 10 + up * 0.6 && right < 45 - up * 0.15;
  return isFace || isEar ? FUR : SKY;
}

function drawPng(): Buffer {
  const rows: number[] = [];
  for (let y = 0; y < HEIGHT; y += 1) {
    // Each row begins with its filter: none.
    rows.push(0);
    for (let x = 0; x < WIDTH; x += 1) rows.push(...colorAt(x, y));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  // Eight bits for each of red, green and blue.
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
