import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { inlineScript } from './inline-script.ts';
import { inlineStyle } from './inline-style.ts';

/** How the program starts a worker; each is a file of its own beside the one that starts it. */
const STARTS =
  /new Worker\(new URL\('(\.\/(?:[^']*\/)?([a-z]+)\.worker\.ts)', import\.meta\.url\), \{ type: 'module' \}\)/g;

/** What starts it where all stands in one file: its text is an element of the page. */
const startOf = (name: string): string =>
  `new Worker(URL.createObjectURL(new Blob([document.getElementById('worker-${name}').textContent], { type: 'text/javascript' })))`;

/**
 * Make one `.html` of the whole program: it opens from a folder or a USB stick, without any server. Workers
 * stand in the page as texts that nobody reads before they are needed; fonts stand in the workers.
 */
export function singleFile(): Plugin {
  let config: ResolvedConfig;
  const workers = new Map<string, string>();
  return {
    name: 'single-file',
    enforce: 'pre',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved;
    },
    transform: (code, id) => {
      if (!code.includes('new Worker(')) return undefined;
      return code.replace(STARTS, (_whole, path: string, name: string) => {
        workers.set(name, resolve(id.split('?')[0] ?? id, '..', path));
        return startOf(name);
      });
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        let script = '';
        let style = '';
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type === 'chunk') script += file.code;
          else if (name.endsWith('.css')) style += String(file.source);
          else if (!name.endsWith('.html')) throw new Error(`${name} stays outside the single file`);
          delete bundle[name];
        }
        const texts: string[] = [];
        for (const [name, path] of workers) {
          const text = inlineScript(await buildWorker(config.root, path));
          texts.push(`<script type="text/plain" id="worker-${name}">${text}</script>`);
        }
        const icon = readFileSync(resolve(config.root, 'public/icon.svg'));
        const page = pageOf(inlineScript(script), inlineStyle(style), texts.join('\n'), icon);
        this.emitFile({ type: 'asset', fileName: 'zuoci.html', source: page });
      },
    },
  };
}

/** Build a worker with all it needs, its fonts too, into one text. */
async function buildWorker(root: string, input: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': JSON.stringify('production'),
      // Nothing is read relative to a worker that is a text.
      'import.meta.url': 'self.location.href',
      'import.meta.resolve': 'undefined',
    },
    build: {
      write: false,
      target: 'chrome109',
      assetsInlineLimit: () => true,
      modulePreload: false,
      rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const files = outputs.flatMap((one) => ('output' in one ? one.output : []));
  const outside = files.find((file) => file.type === 'asset');
  if (outside !== undefined) throw new Error(`${outside.fileName} stays outside the worker ${input}`);
  return files.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function pageOf(script: string, style: string, workers: string, icon: Uint8Array): string {
  const policy = [
    "default-src 'none'",
    // HarfBuzz is WebAssembly.
    `script-src ${hashOf(script)} 'wasm-unsafe-eval' blob:`,
    // Ant Design writes its styles into the page.
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data: blob:',
    'connect-src data: blob:',
    'worker-src blob:',
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const address = `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="#a3211d">
<link rel="icon" href="${address}" type="image/svg+xml">
<title>座次</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
${workers}
<script type="module">${script}</script>
</body>
</html>
`;
}
