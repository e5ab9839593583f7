import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { buildSync } from 'esbuild';

let services: vm.Script | undefined;

/** The services as one script whose value is `installServices`; nothing of it shows on the global object. */
export function servicesScript(): vm.Script {
  services ??= new vm.Script(servicesSource(), { filename: 'services' });
  return services;
}

export function servicesSource(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('../services/main.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'services',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
  });
  return `(() => { ${outputFiles[0]?.text ?? ''}; return services.installServices; })()`;
}
