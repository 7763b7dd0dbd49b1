/* A picture small enough for an emoji; one that moves, or is small already, stays as it is. */
import type { PurposeLimits } from '../../api/media';
import { Unfit } from '../media/picture-ready';
import { typeOfFile } from '../media/picture-type';

/** Sharp at twice the size it is mostly shown in. */
const side = 128;
const moving = ['image/gif', 'image/webp'];

export async function emojiPicture(file: File, limits: PurposeLimits): Promise<File> {
  const type = await typeOfFile(file);
  const picture = await createImageBitmap(file).catch(() => {
    throw new Unfit('type');
  });
  try {
    const most = limits.maxPixels ?? Infinity;
    const fits = file.size <= limits.maxBytes && picture.width * picture.height <= most;
    if (fits && limits.types.includes(type)) return new File([file], file.name, { type });
    const blob = await drawn(picture);
    if (!blob || blob.size > limits.maxBytes || moving.includes(type)) throw new Unfit('size');
    return new File([blob], 'emoji.png', { type: 'image/png' });
  } finally {
    picture.close();
  }
}

function drawn(picture: ImageBitmap): Promise<Blob | null> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (context) context.imageSmoothingQuality = 'high';
  context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
