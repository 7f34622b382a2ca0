import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { VesipathError } from '../../errors.js';

const CHUNK_BYTES = 1 << 18;

/** Bytes of a file, unpacked if it is gzip by its first two bytes. @param onBytes  told how many bytes of the file itself were read */
export async function* openBytes(
  path: string,
  onBytes: (count: number) => void = () => undefined,
): AsyncGenerator<Buffer> {
  const magic = await firstBytes(path, MAGIC_BYTES);
  refuseArchive(path, magic);
  const file = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  file.on('data', (chunk) => {
    onBytes(chunk.length);
  });
  if (!startsWith(magic, GZIP)) {
    yield* buffers(file);
    return;
  }
  const unpacked = createGunzip({ chunkSize: CHUNK_BYTES });
  file.on('error', (error) => unpacked.destroy(error));
  try {
    yield* buffers(file.pipe(unpacked));
  } catch (error) {
    throw asBadData(path, error);
  } finally {
    file.destroy();
  }
}

async function* buffers(stream: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    if (Buffer.isBuffer(chunk)) yield chunk;
  }
}

const MAGIC_BYTES = 4;
const GZIP = [0x1f, 0x8b];
/** Packed otherwise: what to do is told rather than that a column is missing. */
const ARCHIVES = [
  { name: 'a zip archive', magic: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'packed with zstd', magic: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: 'packed with xz', magic: [0xfd, 0x37, 0x7a, 0x58] },
  { name: 'packed with bzip2', magic: [0x42, 0x5a, 0x68] },
  { name: 'UTF-16', magic: [0xff, 0xfe] },
  { name: 'UTF-16', magic: [0xfe, 0xff] },
] as const;

const startsWith = (bytes: Buffer, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

const refuseArchive = (path: string, magic: Buffer): void => {
  const archive = ARCHIVES.find((kind) => startsWith(magic, kind.magic));
  if (archive === undefined) return;
  throw new VesipathError(
    'BAD_DATA',
    `${path} is ${archive.name}. Give it as UTF-8 text, plain or packed with gzip.`,
  );
};

const firstBytes = async (path: string, count: number): Promise<Buffer> => {
  const file = await open(path).catch((error: unknown) => {
    throw asUnreadable(path, error);
  });
  try {
    const buffer = Buffer.alloc(count);
    const { bytesRead } = await file.read(buffer, 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    throw asUnreadable(path, error);
  } finally {
    await file.close();
  }
};

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';

const asUnreadable = (path: string, error: unknown): VesipathError => {
  const code = codeOf(error);
  const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code;
  return new VesipathError('BAD_ARGUMENT', `${path} cannot be read: ${why}.`, {}, { cause: error });
};

const asBadData = (path: string, error: unknown): unknown => {
  const code = codeOf(error);
  if (code === 'Z_BUF_ERROR') {
    return new VesipathError(
      'BAD_DATA',
      `${path} ends in the middle of its gzip data: it is cut off or damaged. Fetch it again.`,
    );
  }
  if (!code.startsWith('Z_')) return error;
  return new VesipathError(
    'BAD_DATA',
    `${path} is cut off or damaged gzip (${code}). Fetch it again.`,
    {},
    { cause: error },
  );
};
