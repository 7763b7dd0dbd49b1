/* What a recording is, by its first bytes: systems name the same file in many ways, or not at all. */

const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

/** The media type as the server calls it, or '' for anything else. Twelve bytes are enough. */
export function audioTypeOf(bytes: Uint8Array): string {
  if (ascii(bytes, 0, 3) === 'ID3') return 'audio/mpeg';
  if (ascii(bytes, 0, 4) === 'fLaC') return 'audio/flac';
  if (ascii(bytes, 0, 4) === 'OggS') return 'audio/ogg';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WAVE') return 'audio/wav';
  if (ascii(bytes, 4, 4) === 'ftyp') return 'audio/mp4';
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && (second & 0xe0) === 0xe0) {
    return (second & 0x06) === 0 ? 'audio/aac' : 'audio/mpeg'; // no layer: ADTS
  }
  return '';
}

export async function audioFile(file: File): Promise<File | null> {
  const type = audioTypeOf(new Uint8Array(await file.slice(0, 12).arrayBuffer()));
  if (!type) return null;
  return file.type === type ? file : new File([file], file.name, { type });
}
