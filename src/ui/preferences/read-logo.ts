import type { DotPicture } from '../../print/page.ts';

/** Four centimetres at 300 dots an inch. */
const MOST_PX = 480;

/**
 * Read a picture as a logo on white, no larger than papers need it.
 *
 * @returns undefined where the browser cannot show it.
 */
export async function readLogo(file: File): Promise<DotPicture | undefined> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const factor = Math.min(1, MOST_PX / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.naturalWidth * factor));
    canvas.height = Math.max(1, Math.round(image.naturalHeight * factor));
    const context = canvas.getContext('2d');
    if (context === null) return undefined;
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const jpeg = canvas.toDataURL('image/jpeg', 0.92).replace('data:image/jpeg;base64,', '');
    return { jpeg, widthPx: canvas.width, heightPx: canvas.height };
  } catch {
    // No picture, or one that this browser does not know.
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}
