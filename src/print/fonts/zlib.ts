import { unzlibSync, zlibSync } from 'fflate';

/** Unpack a zlib stream: by the browser's own unpacker, by ours where it has none. */
export const unpack = (bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  typeof DecompressionStream === 'undefined'
    ? Promise.resolve(unzlibSync(bytes).slice())
    : through(bytes, new DecompressionStream('deflate'));

/** Pack bytes as a zlib stream. */
export const pack = (bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  typeof CompressionStream === 'undefined'
    ? Promise.resolve(zlibSync(bytes).slice())
    : through(bytes, new CompressionStream('deflate'));

async function through(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  // The bytes of fonts are never a shared buffer.
  const body = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(body).arrayBuffer());
}
