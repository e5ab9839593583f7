/** The workbook in the browser's own store, so that a closed window or a crash loses nothing. It never leaves it. */

export interface Kept {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly bytes: Uint8Array;
  /** Whose it is: each visit to the page keeps its own, so that no visit writes over what another has left. */
  readonly visit: string;
}

const DATABASE = 'sapa';
const STORE = 'kept';
/** Several windows may be opened in one millisecond. */
const VISIT = `${Date.now()}-${Math.random()}`;
/** Older work is let go: a workbook may have tens of megabytes. */
const MOST = 3;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function within<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

export async function keepOwn(kept: Omit<Kept, 'visit'>): Promise<void> {
  await within('readwrite', (store) => store.put({ ...kept, visit: VISIT }, VISIT));
  for (const old of (await others()).slice(MOST - 1)) await forget(old);
}

export const forgetOwn = (): Promise<unknown> => within('readwrite', (store) => store.delete(VISIT));

export const forget = ({ visit }: Kept): Promise<unknown> =>
  within('readwrite', (store) => store.delete(visit));

/** What another visit has left; undefined when there is nothing, or when this browser keeps nothing. */
export async function newestOfOthers(): Promise<Kept | undefined> {
  try {
    return (await others())[0];
  } catch {
    return undefined;
  }
}

/** The newest first. */
async function others(): Promise<Kept[]> {
  const all: Kept[] = await within('readonly', (store) => store.getAll());
  return all.filter(({ visit }) => visit !== VISIT).sort((one, other) => other.at - one.at);
}
