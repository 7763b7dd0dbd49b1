/* Files: ask for a place, put the bytes there, have them checked. */
import { pause } from '../lib/dom';
import { request } from '../lib/http';
import { Refusal } from '../lib/refusal';
import { put, sha256 } from '../lib/upload';

export type Purpose = 'MESSAGE_IMAGE' | 'AVATAR' | 'AUDIO' | 'COVER' | 'EMOJI';

export interface Variant {
  readonly name: 'thumb' | 'small' | 'large' | 'original';
  readonly type: string;
  readonly width?: number | null;
  readonly height?: number | null;
  readonly url: string;
}

export interface Media {
  readonly id: string;
  readonly kind: 'image' | 'audio' | 'file';
  readonly type: string;
  readonly name: string;
  readonly bytes: number;
  readonly width?: number | null;
  readonly height?: number | null;
  readonly color?: string | null;
  readonly variants: readonly Variant[];
  readonly durationMs?: number | null;
}

export interface UploadTicket {
  readonly id: string;
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly expiresAt: string;
}

export interface PurposeLimits {
  readonly purpose: Purpose;
  readonly maxBytes: number;
  readonly types: readonly string[];
  readonly maxCount: number;
  readonly maxPixels?: number | null;
}

export interface UploadLimits {
  readonly openUploads: number;
  readonly purposes: readonly PurposeLimits[];
}

export const uploadLimits = (signal?: AbortSignal): Promise<UploadLimits> =>
  request('/uploads/limits', { signal });

export const cancelUpload = (id: string): Promise<void> =>
  request(`/uploads/${id}`, { method: 'DELETE' });

/** The whole way of a file; when given up half-way the server is told. */
export async function upload(
  file: File,
  purpose: Purpose,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Media> {
  const body = {
    name: file.name,
    type: file.type || 'application/octet-stream',
    size: file.size,
    sha256: await sha256(file),
    purpose,
  };
  const ticket = await request<UploadTicket>('/uploads', { method: 'POST', body, signal });
  try {
    await put(ticket, file, progress, signal);
    return await complete(ticket.id, signal);
  } catch (error) {
    void cancelUpload(ticket.id).catch(() => undefined);
    throw error;
  }
}

/** Has it checked and made ready; waits when another request is at it already. */
async function complete(id: string, signal: AbortSignal): Promise<Media> {
  for (;;) {
    try {
      return await request(`/uploads/${id}/completion`, {
        method: 'PUT',
        signal,
        timeout: 120_000,
      });
    } catch (error) {
      if (!(error instanceof Refusal) || error.type !== 'upload-in-work') throw error;
      await pause((error.retryAfter ?? 2) * 1_000, signal);
    }
  }
}
