/** The workbook in the browser's own store, so that a closed window or a crash loses nothing. It never leaves it. */

export interface Kept {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

const DATABASE = 'sapa';
const STORE = 'kept';
const KEY = 'workbook';

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

export const keep = (kept: Kept): Promise<unknown> => within('readwrite', (store) => store.put(kept, KEY));

export const forgetKept = (): Promise<unknown> => within('readwrite', (store) => store.delete(KEY));

/** undefined when there is nothing, or when this browser keeps nothing. */
export async function readKept(): Promise<Kept | undefined> {
  try {
    return (await within('readonly', (store) => store.get(KEY))) as Kept | undefined;
  } catch {
    return undefined;
  }
}
