/** What axe-core finds in a page or a frame: rules of WCAG 2.0 to 2.2, A and AA, and good practice. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { inRoot } from '../../../src/build/paths.ts';

const source = readFileSync(inRoot('node_modules/axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Evaluated from outside, as the page's policy lets no other script in. */
export async function accessFindings(target: Page | Frame): Promise<string[]> {
  await target.evaluate(source);
  return target.evaluate(async (tags) => {
    interface Found {
      readonly id: string;
      readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
    }
    const { axe } = window as unknown as {
      axe: { run(context: Document, options: object): Promise<{ violations: readonly Found[] }> };
    };
    const options = { runOnly: { type: 'tag', values: tags }, iframes: false };
    const { violations } = await axe.run(document, options);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
  }, TAGS);
}
