/** Stacks show the script's own frames and end as Google's do; frames of the host would only mislead. */
const BOTTOM = '__GS_INTERNAL_top_function_call__.gs';

interface Frame {
  getFileName(): string | null | undefined;
  toString(): string;
}

export function installStacks(): void {
  Object.defineProperty(Error, 'prepareStackTrace', {
    configurable: true,
    writable: true,
    value(error: unknown, frames: Frame[]): string {
      const own = frames.filter((frame) => {
        const file = frame.getFileName();
        return file?.endsWith('.gs') === true && file !== BOTTOM;
      });
      return [String(error), ...own, `${BOTTOM}:1:8`].join('\n    at ');
    },
  });
}
