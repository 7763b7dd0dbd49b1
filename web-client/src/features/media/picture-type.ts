/* What a file is, by its first bytes: names and what systems make of them are often wrong. */

const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

/** The media type, or '' for anything else. Twelve bytes are enough. */
export function typeOfBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (bytes[0] === 0x89 && ascii(bytes, 1, 3) === 'PNG') return 'image/png';
  if (/^GIF8[79]a/.test(ascii(bytes, 0, 6))) return 'image/gif';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return 'image/webp';
  if (ascii(bytes, 4, 4) !== 'ftyp') return '';
  const brand = ascii(bytes, 8, 4);
  if (brand === 'avif' || brand === 'avis') return 'image/avif';
  return /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand) ? 'image/heic' : '';
}

export async function typeOfFile(file: Blob): Promise<string> {
  return typeOfBytes(new Uint8Array(await file.slice(0, 12).arrayBuffer()));
}
