/** A picture ready to be kept. */
export interface ReadPicture {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpg' | 'webp';
  readonly widthPx: number;
  readonly heightPx: number;
}

const TYPES = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' } as const;
const MOST_PX = 3200;
const MOST_BYTES = 4_000_000;

/**
 * Read a picture; one that is very large is made smaller, so that the meeting stays a small file.
 *
 * @returns undefined where the browser cannot show it.
 */
export async function readPicture(file: File): Promise<ReadPicture | undefined> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (bitmap === undefined) return undefined;
  const { width, height } = bitmap;
  const type = Object.hasOwn(TYPES, file.type) ? TYPES[file.type as keyof typeof TYPES] : undefined;
  const factor = Math.min(1, MOST_PX / Math.max(width, height));
  if (type !== undefined && factor === 1 && file.size <= MOST_BYTES) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { bytes, type, widthPx: width, heightPx: height };
  }
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * factor);
  canvas.height = Math.round(height * factor);
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
  if (blob === null) return undefined;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { bytes, type: 'jpg', widthPx: canvas.width, heightPx: canvas.height };
}
