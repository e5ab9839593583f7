/** Small things the browser remembers of its user: where it may not, they are simply not remembered. */

export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A private window: the page works all the same.
  }
}
