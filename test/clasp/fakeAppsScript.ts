import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ProjectFile, readProject } from '../../src/host/project/project.ts';

export interface FakeAppsScript {
  readonly url: string;
  /** What each request was, "PUT /v1/projects/ID/content". */
  readonly requests: string[];
  /** What lies in the script; a test may spoil it behind clasp's back. */
  files: ProjectFile[];
  /** Takes the next pushes, answers as if all was well, and keeps nothing: what `verify` is there to find. */
  losesPushes: boolean;
  close(): Promise<void>;
}

/** The content calls of the Apps Script API for one script, over loopback HTTP. */
export async function fakeAppsScript(scriptId: string): Promise<FakeAppsScript> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const fake: FakeAppsScript = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests: [],
    files: [{ name: 'appsscript', type: 'JSON', source: '{"timeZone":"America/New_York"}' }],
    losesPushes: false,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').split('?')[0];
    fake.requests.push(`${request.method} ${path}`);
    const send = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const refuse = (code: number, message: string) => send(code, { error: { code, message } });
    if (path !== `/v1/projects/${scriptId}/content`)
      return void refuse(404, 'Requested entity was not found.');
    if (request.method === 'GET') return void send(200, { scriptId, files: fake.files });
    const { files } = JSON.parse(await bodyOf(request)) as { files: ProjectFile[] };
    const problem = problemOf(files);
    if (problem !== undefined) return void refuse(400, problem);
    // A push replaces the whole content.
    if (!fake.losesPushes) fake.files = files.map(({ name, type, source }) => ({ name, type, source }));
    send(200, { scriptId, files });
  }

  return fake;
}

/** Google compiles each script before it takes it; the form of the sentence is what clasp looks for. */
function problemOf(files: readonly ProjectFile[]): string | undefined {
  try {
    readProject(files);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
