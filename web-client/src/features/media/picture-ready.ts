/*
 * Before a picture leaves: what the server would not take is made acceptable where the browser can
 * read it (HEIC on Apple's, huge photographs everywhere), or refused with a reason, without a byte
 * having been sent.
 */
import type { PurposeLimits } from '../../api/media';
import { typeOfFile } from './picture-type';

export type Unfitness = 'type' | 'heic' | 'size' | 'empty';

/** Why a picture cannot be sent. */
export class Unfit extends Error {
  constructor(readonly reason: Unfitness) {
    super(reason);
  }
}

/** Smaller files are sent as they are. */
const light = 3 * 1024 * 1024;
const longest = 4096;
const tries = [
  { side: longest, quality: 0.9 },
  { side: 2560, quality: 0.82 },
  { side: 1600, quality: 0.75 },
];

export async function readyPicture(file: File, limits: PurposeLimits): Promise<File> {
  if (file.size === 0) throw new Unfit('empty');
  const type = await typeOfFile(file);
  const taken = limits.types.includes(type);
  if (taken && (file.size <= light || type === 'image/gif')) {
    if (file.size > limits.maxBytes) throw new Unfit('size');
    return typed(file, type);
  }
  if (!type) throw new Unfit('type');
  const picture = await decoded(file);
  if (!picture) {
    if (!taken) throw new Unfit(type === 'image/heic' ? 'heic' : 'type');
    if (file.size > limits.maxBytes) throw new Unfit('size');
    return typed(file, type);
  }
  try {
    const long = Math.max(picture.width, picture.height);
    if (taken && long <= longest && file.size <= limits.maxBytes) return typed(file, type);
    return await smaller(file, picture, type, limits);
  } finally {
    picture.close();
  }
}

async function smaller(
  file: File,
  picture: ImageBitmap,
  type: string,
  limits: PurposeLimits,
): Promise<File> {
  for (const { side, quality } of tries) {
    const blob = await drawn(
      picture,
      side,
      type === 'image/png' ? 'image/webp' : 'image/jpeg',
      quality,
    );
    if (blob && blob.size <= limits.maxBytes && limits.types.includes(blob.type)) {
      const ending = blob.type === 'image/jpeg' ? '.jpg' : blob.type.replace('image/', '.');
      return new File([blob], file.name.replace(/(?:\.\w{1,5})?$/, ending), { type: blob.type });
    }
  }
  throw new Unfit('size');
}

async function decoded(file: File): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return null;
  }
}

async function drawn(
  picture: ImageBitmap,
  side: number,
  type: string,
  quality: number,
): Promise<Blob | null> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, type, quality));
}

const typed = (file: File, type: string): File =>
  file.type === type ? file : new File([file], file.name, { type });
