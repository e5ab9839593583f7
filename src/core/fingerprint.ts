/**
 * 64 bits of everything a summary was made from: the same input gives the same text, any change another. Two
 * multiplicative hashes side by side; it detects change, it is no signature.
 */
export class Fingerprint {
  private low = 0x811c9dc5;
  private high = 0x9e3779b9;

  add(text: string): this {
    let { low, high } = this;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x85ebca6b) + low;
    }
    // A border after each text: «ab», «c» is not «a», «bc».
    this.low = Math.imul(low ^ 0x1f, 0x01000193);
    this.high = Math.imul(high ^ 0x1f, 0x85ebca6b);
    return this;
  }

  text(): string {
    const hex = (part: number) => (part >>> 0).toString(16).padStart(8, '0');
    return hex(mix(this.low ^ this.high)) + hex(mix(this.high));
  }
}

/** Spreads the last characters over all bits. */
function mix(bits: number): number {
  let mixed = bits ^ (bits >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}
