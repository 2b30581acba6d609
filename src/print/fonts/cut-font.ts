import { viewOf } from './sfnt.ts';

/** The functions of HarfBuzz that cut a font down; numbers are addresses. */
interface HarfBuzz {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly _initialize: () => void;
  readonly malloc: (size: number) => number;
  readonly hb_blob_create: (
    data: number,
    length: number,
    mode: number,
    user: number,
    destroy: number,
  ) => number;
  readonly hb_blob_destroy: (blob: number) => void;
  readonly hb_blob_get_data: (blob: number, length: number) => number;
  readonly hb_blob_get_length: (blob: number) => number;
  readonly hb_face_create: (blob: number, index: number) => number;
  readonly hb_face_reference_blob: (face: number) => number;
  readonly hb_set_add: (set: number, value: number) => void;
  readonly hb_set_clear: (set: number) => void;
  readonly hb_subset_input_create_or_fail: () => number;
  readonly hb_subset_input_unicode_set: (input: number) => number;
  readonly hb_subset_input_glyph_set: (input: number) => number;
  readonly hb_subset_input_set: (input: number, which: number) => number;
  readonly hb_subset_input_set_flags: (input: number, flags: number) => void;
  readonly hb_subset_or_fail: (face: number, input: number) => number;
}

/** What is to be left of a font. */
export interface FontCut {
  readonly bytes: Uint8Array;
  readonly member: number;
  readonly codePoints: Iterable<number>;
  /** Tables left out beside those that only a text engine needs. */
  readonly dropped?: readonly string[];
}

const NO_HINTING = 0x01;
const NOTDEF_OUTLINE = 0x40;
const NO_LAYOUT_CLOSURE = 0x200;
const DROP_TABLES = 3;
const LAYOUT_FEATURES = 6;
const LAYOUT = [
  'GSUB',
  'GPOS',
  'GDEF',
  'BASE',
  'DSIG',
  'vhea',
  'vmtx',
  'STAT',
  'fvar',
  'gvar',
  'avar',
  'HVAR',
  'MVAR',
  'VVAR',
  'FFTM',
  'meta',
  'prop',
  'gasp',
  'hdmx',
  'VDMX',
  'LTSH',
  'kern',
];

/**
 * Cut a font down to some characters. A fresh HarfBuzz is started for every font, because its memory is
 * limited and what has been taken is not given back.
 *
 * @throws Error where HarfBuzz gives up: the font is damaged or too big.
 */
export function cutFont(harfBuzz: WebAssembly.Module, cut: FontCut): Uint8Array<ArrayBuffer> {
  // The module is the one of harfbuzzjs, whose functions are written down above.
  const hb = new WebAssembly.Instance(harfBuzz, {}).exports as WebAssembly.Exports & HarfBuzz;
  hb._initialize();
  const data = hb.malloc(cut.bytes.length);
  if (data === 0) throw new Error(`no room for a font of ${cut.bytes.length} bytes`);
  new Uint8Array(hb.memory.buffer).set(cut.bytes, data);
  const blob = hb.hb_blob_create(data, cut.bytes.length, 2, 0, 0);
  const face = hb.hb_face_create(blob, cut.member);
  hb.hb_blob_destroy(blob);
  const input = hb.hb_subset_input_create_or_fail();
  const wanted = hb.hb_subset_input_unicode_set(input);
  for (const codePoint of cut.codePoints) hb.hb_set_add(wanted, codePoint);
  hb.hb_set_clear(hb.hb_subset_input_set(input, LAYOUT_FEATURES));
  const dropped = hb.hb_subset_input_set(input, DROP_TABLES);
  for (const tag of [...LAYOUT, ...(cut.dropped ?? [])]) hb.hb_set_add(dropped, tagNumber(tag));
  hb.hb_subset_input_set_flags(input, NO_HINTING | NOTDEF_OUTLINE | NO_LAYOUT_CLOSURE);
  const left = hb.hb_subset_or_fail(face, input);
  if (left === 0) throw new Error(`HarfBuzz cannot cut a font of ${cut.bytes.length} bytes`);
  const result = hb.hb_face_reference_blob(left);
  const at = hb.hb_blob_get_data(result, 0);
  return new Uint8Array(hb.memory.buffer).slice(at, at + hb.hb_blob_get_length(result));
}

const tagNumber = (tag: string): number => viewOf(new TextEncoder().encode(tag)).getUint32(0);
