import { Refusal } from '../refusal.ts';
import type { State } from '../state.ts';
import type { Carried } from './arguments.ts';
import type { LoggedRequest } from './logged-request.ts';

/**
 * Takes a file's bytes at the address that was given for them, bare or as a form's only file:
 * https://docs.slack.dev/messaging/working-with-files#upload.
 * @throws Refusal
 */
export async function receiveUpload(
  state: State,
  log: LoggedRequest,
  { bytes, contentType }: Carried,
  path: string,
): Promise<{ readonly body: string }> {
  const upload = state.uploads.get(path.split('/').at(-1) ?? '');
  if (!upload) throw new Refusal('invalid_url');
  log.workspace = upload.workspace;
  // Whose token it is, if any, tests read in `requests`; a strange one is a leak.
  if (log.token !== null && log.token !== upload.workspace.botToken) throw new Refusal('LOCAL_TOKEN_LEAK');
  const content = contentType.startsWith('multipart/form-data') ? await fileOf(bytes, contentType) : bytes;
  if (content.length !== upload.length) {
    const message = `${content.length} bytes came where ${upload.length} were announced`;
    throw new Refusal('invalid_arguments', { problems: [{ path: [], message }] });
  }
  upload.bytes = content;
  return { body: `OK - ${content.length}` };
}

async function fileOf(bytes: Buffer, contentType: string): Promise<Buffer> {
  const headers = { 'content-type': contentType };
  const form = await new Response(new Uint8Array(bytes), { headers }).formData();
  const file = [...form.values()].find((value) => typeof value !== 'string');
  return file === undefined ? Buffer.alloc(0) : Buffer.from(await file.arrayBuffer());
}
