import { expect, it } from 'vitest';
import { typeOfBytes, typeOfFile } from './picture-type';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.each([
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['GIF89a', 'image/gif'],
  ['RIFF\0\0\0\0WEBPVP8 ', 'image/webp'],
  ['\0\0\0\x18ftypheic', 'image/heic'],
  ['\0\0\0\x18ftypmif1', 'image/heic'],
  ['\0\0\0\x18ftypavif', 'image/avif'],
  ['\0\0\0\x18ftypisom', ''],
  ['<svg xmlns', ''],
  ['', ''],
])('%j is %s', (start, type) => {
  expect(typeOfBytes(bytes(start))).toBe(type);
});

it('does not believe the name', async () => {
  expect(await typeOfFile(new File(['GIF89a…'], 'cat.png', { type: 'image/png' }))).toBe(
    'image/gif',
  );
});
