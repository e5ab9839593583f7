import ts from 'typescript';

/** What the comment above a custom function says: the formula help in Sheets, the stub's parameters, the reference. */
export interface HelpBlock {
  /** The whole comment, byte for byte. */
  readonly text: string;
  readonly description: string;
  readonly params: readonly HelpParam[];
  readonly examples: readonly string[];
  readonly isCustomFunction: boolean;
}

export interface HelpParam {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Reads the comment that stands directly above `statement`; undefined when there is none. */
export function readHelpBlock(statement: ts.Statement, file: ts.SourceFile): HelpBlock | undefined {
  const ranges = ts.getLeadingCommentRanges(file.text, statement.getFullStart()) ?? [];
  const last = ranges.at(-1);
  if (last === undefined) return undefined;
  const text = file.text.slice(last.pos, last.end);
  const isDirectlyAbove = /^\s*$/.test(file.text.slice(last.end, statement.getStart(file)));
  return text.startsWith('/**') && isDirectlyAbove ? parseHelpBlock(text) : undefined;
}

/** Google's reader goes by lines, so this one does too: what it does not see, the user would not see. */
export function parseHelpBlock(text: string): HelpBlock {
  const lines = text
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trim())
    .filter((line) => line !== '');
  const firstTag = lines.findIndex((line) => line.startsWith('@'));
  const tags = firstTag < 0 ? [] : lines.slice(firstTag);
  return {
    text,
    description: lines.slice(0, firstTag < 0 ? lines.length : firstTag).join('\n'),
    params: tags.filter((line) => line.startsWith('@param')).map(readParam),
    examples: tags.filter((line) => line.startsWith('@example ')).map((line) => line.slice(9).trim()),
    isCustomFunction: tags.includes('@customfunction'),
  };
}

function readParam(line: string): HelpParam {
  const [, type = '', name = '', text = ''] =
    /^@param \{([^}]+)\} ([A-Za-z][A-Za-z0-9]*)\s+(.*)$/.exec(line) ?? [];
  if (name === '') throw new Error(`not of the form «@param {type} name text»: ${line}`);
  return { name, type, text };
}
