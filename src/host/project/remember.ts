/** Remembers the latest answers of a costly function of two texts; old ones are forgotten. */
export function remembering<T>(
  most: number,
  compute: (name: string, source: string) => T,
): (name: string, source: string) => T {
  const known = new Map<string, T>();
  return (name, source) => {
    const key = `${name}\n${source}`;
    let answer = known.get(key);
    if (answer === undefined) {
      answer = compute(name, source);
      const oldest = known.size >= most ? known.keys().next().value : undefined;
      if (oldest !== undefined) known.delete(oldest);
      known.set(key, answer);
    }
    return answer;
  };
}
