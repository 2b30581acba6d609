import { type Zippable, zipSync } from 'fflate';
import { failure, type Result, success } from '../base/result.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { sha256Hex } from '../model/content-hash.ts';
import type { Plan } from '../model/plan.ts';
import { PLAN_VERSION } from '../model/plan-document.ts';
import { type PlanFailure, type PlanReading, readPlanText } from '../model/read-plan.ts';
import { pictureIdSchema } from '../model/venue.ts';
import { planText, revisionTexts } from '../model/write-plan.ts';
import { type DirectoryFailure, readZipDirectory, type ZipEntry } from './zuoci-directory.ts';
import { ZUOCI_LIMITS, type ZuociLimits } from './zuoci-limits.ts';
import { FILE_FORMAT, FILE_VERSION, type Manifest, manifestSchema } from './zuoci-manifest.ts';
import { unpackEntry } from './zuoci-unpack.ts';

/** Pictures by id (see pictureId). */
export type Pictures = ReadonlyMap<string, Uint8Array>;

/** What a file holds. */
export interface ZuociFile extends PlanReading {
  readonly pictures: Pictures;
}

/** Why a file cannot be opened. */
export type ZuociFailure =
  | DirectoryFailure
  | PlanFailure
  | { readonly code: 'not-zuoci' }
  | { readonly code: 'file-newer'; readonly needs: number; readonly have: number };

const MANIFEST = 'manifest.json';
const PLAN = 'plan.json';
const picturePath = (id: string): string => `pictures/${id}`;
const revisionPath = (number: number): string => `revisions/${number}.json`;
/** The first moment a zip can name: a file says nothing of when it was saved, so equal plans are equal files. */
const NO_TIME = (): Date => new Date(1980, 0, 1);

/** Name a picture by its content. @param type - what it is, as its bytes begin. */
export const pictureId = (bytes: Uint8Array, type: 'png' | 'jpg' | 'webp'): string =>
  `${sha256Hex(bytes).slice(0, 32)}.${type}`;

/**
 * Write a plan with its revisions and pictures as one file. The same plan gives the same bytes.
 *
 * @param pictures - only those that the plan or one of its revisions names are written.
 */
export function writeZuoci(plan: Plan, pictures: Pictures = new Map()): Uint8Array {
  const encoder = new TextEncoder();
  const parts = new Map<string, Uint8Array>([[PLAN, encoder.encode(planText(plan))]]);
  for (const [number, text] of revisionTexts(plan)) parts.set(revisionPath(number), encoder.encode(text));
  for (const id of [...picturesOf(plan)].sort()) {
    const bytes = pictures.get(id);
    if (bytes !== undefined) parts.set(picturePath(id), bytes);
  }
  const manifest: Manifest = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    oldestReader: FILE_VERSION,
    planVersion: PLAN_VERSION,
    files: [...parts].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256Hex(bytes) })),
  };
  const zip: Zippable = { [MANIFEST]: encoder.encode(canonicalJson(manifest)) };
  for (const [path, bytes] of parts) zip[path] = [bytes, { level: path.startsWith('pictures/') ? 0 : 6 }];
  return zipSync(zip, { level: 6, mtime: NO_TIME(), os: 0, attrs: 0 });
}

/** Ids of the pictures that a plan and its revisions show. */
export function picturesOf(plan: Plan): ReadonlySet<string> {
  const plans = [plan, ...plan.revisions.flatMap((revision) => revision.content ?? [])];
  return new Set(plans.flatMap((one) => one.venue.background?.picture ?? []));
}

/**
 * Open a file: judge its directory, unpack with a running limit, compare every checksum, then read the plan.
 *
 * @returns everything, or one failure; nothing is ever half read.
 */
export function readZuoci(
  bytes: Uint8Array,
  limits: ZuociLimits = ZUOCI_LIMITS,
): Result<ZuociFile, ZuociFailure> {
  const directory = readZipDirectory(bytes, limits);
  if (!directory.ok) return directory;
  const entries = new Map(directory.value.map((entry) => [entry.path, entry]));
  const manifest = readManifest(bytes, entries.get(MANIFEST));
  if (!manifest.ok) return manifest;
  const parts = new Map<string, Uint8Array>();
  for (const file of manifest.value.files) {
    const entry = entries.get(file.path);
    const part = entry === undefined || entry.bytes !== file.bytes ? undefined : unpackEntry(bytes, entry);
    if (part === undefined || sha256Hex(part) !== file.sha256)
      return failure({ code: 'damaged', part: file.path });
    parts.set(file.path, part);
  }
  const plan = parts.get(PLAN);
  if (plan === undefined) return failure({ code: 'damaged', part: PLAN });
  const decoder = new TextDecoder();
  const reading = readPlanText(decoder.decode(plan), (number) => {
    const text = parts.get(revisionPath(number));
    return text === undefined ? undefined : decoder.decode(text);
  });
  if (!reading.ok) return reading;
  const pictures = new Map<string, Uint8Array>();
  for (const [path, part] of parts) {
    const id = path.startsWith('pictures/') ? path.slice('pictures/'.length) : '';
    if (pictureIdSchema.safeParse(id).success) pictures.set(id, part);
  }
  return success({ ...reading.value, pictures });
}

function readManifest(bytes: Uint8Array, entry: ZipEntry | undefined): Result<Manifest, ZuociFailure> {
  if (entry === undefined) return failure({ code: 'not-zuoci' });
  const packed = unpackEntry(bytes, entry);
  if (packed === undefined) return failure({ code: 'damaged', part: MANIFEST });
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(packed));
  } catch {
    return failure({ code: 'damaged', part: MANIFEST });
  }
  // Before its fields are judged: a newer version may have other fields.
  const head = json as { readonly format?: unknown; readonly oldestReader?: unknown } | null;
  if (head?.format !== FILE_FORMAT) return failure({ code: 'not-zuoci' });
  if (typeof head.oldestReader === 'number' && head.oldestReader > FILE_VERSION) {
    return failure({ code: 'file-newer', needs: head.oldestReader, have: FILE_VERSION });
  }
  const manifest = manifestSchema.safeParse(json);
  return manifest.success ? success(manifest.data) : failure({ code: 'damaged', part: MANIFEST });
}
