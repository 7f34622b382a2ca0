import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { VesipathError } from '../errors.js';

/** Thrown when the connection ends before the body does; nobody is there to read an answer. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone';
}

/** `application/json`, alone or with a charset that is UTF-8, whatever the case and the other parameters. */
const JSON_TYPE = /^\s*application\/json\s*(;|$)/i;
const CHARSET = /;\s*charset\s*=\s*"?([^";\s]*)/i;

/**
 * The JSON object in the body of a request.
 * @throws VesipathError UNSUPPORTED_MEDIA_TYPE, BODY_TOO_LARGE or BAD_REQUEST; ClientGone
 */
export const readJsonBody = async (
  request: IncomingMessage,
  maxBytes: number,
  onContinue: () => void,
): Promise<object> => {
  checkType(request);
  const body = await readBody(request, maxBytes, onContinue);
  if (!isUtf8(body)) throw new VesipathError('BAD_REQUEST', 'The body is not valid UTF-8.');
  const parsed = parseJson(body.toString('utf8'));
  if (Array.isArray(parsed)) {
    throw new VesipathError('BAD_REQUEST', 'The body is a list. Send one operation a request.');
  }
  if (typeof parsed === 'object' && parsed !== null) return parsed;
  throw new VesipathError(
    'BAD_REQUEST',
    'The body must be a JSON object such as {"query": "{ __typename }"}.',
  );
};

const checkType = ({ headers }: IncomingMessage): void => {
  const type = headers['content-type'] ?? '';
  const charset = CHARSET.exec(type)?.[1]?.toLowerCase() ?? 'utf-8';
  if (!JSON_TYPE.test(type) || (charset !== 'utf-8' && charset !== 'utf8')) {
    const got = type === '' ? 'no content-type' : `"${type.slice(0, 100)}"`;
    throw new VesipathError(
      'UNSUPPORTED_MEDIA_TYPE',
      `The body must be application/json in UTF-8; the request has ${got}.`,
    );
  }
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') {
    throw new VesipathError(
      'UNSUPPORTED_MEDIA_TYPE',
      'Compressed bodies are not read. Send the body as it is.',
    );
  }
};

const readBody = (request: IncomingMessage, maxBytes: number, onContinue: () => void): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const tooLarge = (): void => {
      reject(new VesipathError('BODY_TOO_LARGE', `The body is larger than the ${maxBytes} bytes allowed.`));
    };
    if (Number(request.headers['content-length'] ?? 0) > maxBytes) {
      tooLarge();
      return;
    }
    onContinue();
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else {
        request.off('data', take);
        tooLarge();
      }
    };
    request.on('data', take);
    request.once('end', () => {
      resolve(Buffer.concat(chunks));
    });
    const gone = (): void => {
      if (!request.complete) reject(new ClientGone('The connection ended before the body.'));
    };
    request.once('close', gone);
    request.once('error', gone);
  });

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new VesipathError('BAD_REQUEST', 'The body is not valid JSON.');
  }
};
