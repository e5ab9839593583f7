/** Requests to the desk. Answers come in the order of the requests, each after its patch has been applied. */
import type { FromDesk, Patch, RequestName, Requests, ToDesk } from '../protocol.ts';

export interface DeskWorker {
  postMessage(message: ToDesk, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<FromDesk>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export type Ask = <Name extends RequestName>(
  name: Name,
  input: Requests[Name]['input'],
) => Promise<Requests[Name]['value']>;

export interface Backend {
  readonly ask: Ask;
  /** Requests without an answer yet. */
  readonly waiting: () => number;
}

export interface BackendEvents {
  readonly onPatch: (patch: Patch) => void;
  readonly onWaiting: (waiting: number) => void;
}

export function connect(worker: DeskWorker, { onPatch, onWaiting }: BackendEvents): Backend {
  const open = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  worker.onmessage = ({ data }) => {
    const asked = open.get(data.id);
    open.delete(data.id);
    if (data.patch) onPatch(data.patch);
    onWaiting(open.size);
    if (data.fault !== undefined) asked?.reject(new Error(data.fault));
    else asked?.resolve(data.value as never);
  };
  worker.onerror = (event) => {
    for (const { reject } of open.values()) reject(new Error(event.message));
    open.clear();
    onWaiting(0);
  };
  return {
    ask(name, input) {
      last += 1;
      const id = last;
      const answer = new Promise<never>((resolve, reject) => open.set(id, { resolve, reject }));
      onWaiting(open.size);
      worker.postMessage({ id, name, input }, []);
      return answer;
    },
    waiting: () => open.size,
  };
}
