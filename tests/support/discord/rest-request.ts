import type { IncomingMessage } from 'node:http';
import { isObject, type Json } from '../local-server/json.ts';
import { longestRequest } from './limits/requests.ts';
import { refusal } from './refusal.ts';

/** A file of a multipart request. */
export interface Upload {
  /** `n` of `files[n]`. */
  readonly index: number;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** What a request carries. */
export interface RequestBody {
  readonly json: Json;
  readonly uploads: readonly Upload[];
}

/**
 * Reads a request to its end.
 * @throws Refusal 40005 where it is longer than Discord takes
 */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    length += chunk.length;
    // What is too long is read all the same: an answer before the end would reset the connection.
    if (length <= longestRequest) chunks.push(chunk);
  }
  if (length > longestRequest) throw refusal('requestTooLarge');
  return Buffer.concat(chunks);
}

/**
 * The JSON and the files of a request.
 * @throws Refusal 50109 or 50035 where it cannot be read
 */
export async function parseBody(bytes: Buffer, contentType: string): Promise<RequestBody> {
  if (bytes.length === 0) return { json: null, uploads: [] };
  if (contentType.startsWith('multipart/form-data')) return parseForm(bytes, contentType);
  if (!contentType.startsWith('application/json')) {
    const message = `Expected "Content-Type" header to be one of {'application/json'}.`;
    throw refusal('invalidFormBody', { problems: [{ path: [], code: 'CONTENT_TYPE_INVALID', message }] });
  }
  return { json: parseJson(bytes.toString('utf8')), uploads: [] };
}

async function parseForm(bytes: Buffer, contentType: string): Promise<RequestBody> {
  const headers = { 'content-type': contentType };
  const form = await new Response(new Uint8Array(bytes), { headers }).formData().catch(() => {
    throw refusal('invalidJson');
  });
  const payload = form.get('payload_json');
  const uploads: Upload[] = [];
  for (const [key, value] of form) {
    if (key === 'payload_json') continue;
    const index = /^files\[(\d{1,2})\]$/.exec(key)?.[1];
    if (index === undefined || typeof value === 'string') {
      const problem = { path: [key], code: 'FORM_FIELD_UNKNOWN', message: 'Not payload_json nor files[n].' };
      throw refusal('invalidFormBody', { problems: [problem] });
    }
    const content = Buffer.from(await value.arrayBuffer());
    uploads.push({ index: Number(index), name: value.name, contentType: value.type, bytes: content });
  }
  return { json: typeof payload === 'string' ? parseJson(payload) : {}, uploads };
}

function parseJson(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value) || Array.isArray(value)) return value as Json;
  } catch {
    // Refused below.
  }
  throw refusal('invalidJson');
}
