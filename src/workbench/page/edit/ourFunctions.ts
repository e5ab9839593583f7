/** Our functions with the help they carry in the pushed script: the page reads it where Google reads it. */
import { englishFunctionHelp } from '../../../messages/functionHelp.ts';
import { projectFiles } from '../project.ts';
import { bothHalves, type FunctionInfo } from './words.ts';

/** The block right above a function: not one that stands higher up. */
const BLOCK = /\/\*\*((?:(?!\/\*\*)[\s\S])*?)\*\/\s*function ([A-Z][A-Z0-9_]*)\(([^)]*)\)/g;

export function ourFunctions(): FunctionInfo[] {
  const entry = projectFiles().find(({ name }) => name === 'Entry')?.source ?? '';
  return [...entry.matchAll(BLOCK)].flatMap(([, help = '', name = '', parameters = '']) => {
    if (!help.includes('@customfunction')) return [];
    const lines = help.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trim());
    const description = lines.find((line) => line !== '' && !line.startsWith('@')) ?? '';
    return [
      {
        name,
        description: { ...bothHalves(description), en: englishFunctionHelp[name] ?? '' },
        parameters: parameters.split(',').map((text) => {
          const parameter = text.trim();
          return { name: parameter, text: bothHalves(parameterHelp(lines, parameter)) };
        }),
        isOurs: true,
      },
    ];
  });
}

const parameterHelp = (lines: readonly string[], name: string): string => {
  const line = lines.find((each) => new RegExp(`^@param (\\{[^}]*\\} )?${name} `).test(each)) ?? '';
  return line.replace(/^@param (\{[^}]*\} )?\S+ /, '');
};
