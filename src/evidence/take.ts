import { randomBytes } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import type { EvidenceFile, TakeFile } from '../../conversations/index.js';
import { sha256 } from '../claims/index.js';
import type { Store } from '../store/index.js';

export const MOST_BYTES = 20 * 1024 * 1024;
/** A picture of this many pixels is a scan of a poster, or an attempt to fill the memory. */
const MOST_PIXELS = 80_000_000;
/** Enough to read a stamp; larger pictures are made smaller. */
const LONGEST_SIDE = 2600;
const PICTURES: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/tiff',
  'image/avif',
]);

/**
 * Takes files into the store: what a file is, is decided by its content. A picture is drawn anew as JPEG, upright, without
 * its metadata (place, camera, and whatever else was hidden in it); a PDF is kept as it is and shown to staff only.
 */
export function takeFileInto(store: Store, now: () => string): TakeFile {
  return async (content) => {
    if (content.length > MOST_BYTES) return { refused: 'size' };
    const kind = await fileTypeFromBuffer(content);
    if (kind?.mime === 'application/pdf') return keep('application/pdf', content);
    if (!kind || !PICTURES.has(kind.mime)) return { refused: 'type' };
    const drawn = await redraw(content);
    return drawn ? keep('image/jpeg', drawn) : { refused: 'damaged' };
  };

  async function keep(type: EvidenceFile['type'], content: Buffer): Promise<EvidenceFile> {
    const id = randomBytes(18).toString('base64url');
    const file: EvidenceFile = { id, type, size: content.length, sha256: sha256(content), at: now() };
    await store.evidence.add(file, content);
    return file;
  }
}

async function redraw(content: Buffer): Promise<Buffer | undefined> {
  try {
    return await sharp(content, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 85 })
      .toBuffer();
  } catch {
    return undefined;
  }
}
