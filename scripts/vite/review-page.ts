import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { inlineScript } from './inline-script.ts';
import { inlineStyle } from './inline-style.ts';

/** What the program asks for to get the page. */
const NAME = 'virtual:review-page';
const FOUND = '\0review-page';

/**
 * Build the page that shows a plan to leaders as one file, and give it to the program as a text: a plan is put
 * into it where the program runs, without a network.
 */
export function reviewPage(): Plugin {
  let config: ResolvedConfig;
  let page: Promise<string> | undefined;
  return {
    name: 'review-page',
    configResolved: (resolved) => {
      config = resolved;
    },
    resolveId: (id) => (id === NAME ? FOUND : undefined),
    load: async (id) => {
      if (id !== FOUND) return undefined;
      page ??= buildReviewPage(config.root);
      return `export const reviewPage = ${JSON.stringify(await page)};`;
    },
  };
}

/** Build the page: its script and style stand in it, and its policy lets nothing else run. */
async function buildReviewPage(root: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      write: false,
      target: 'chrome109',
      cssCodeSplit: false,
      rolldownOptions: {
        input: resolve(root, 'src/app/review.tsx'),
        output: { entryFileNames: 'review.js', format: 'iife', codeSplitting: false },
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const files = outputs.flatMap((one) => ('output' in one ? one.output : []));
  let script = '';
  let style = '';
  for (const file of files) {
    if (file.type === 'chunk') script += file.code;
    else if (file.fileName.endsWith('.css')) style += String(file.source);
  }
  return pageOf(inlineScript(script), inlineStyle(style).trim());
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function pageOf(script: string, style: string): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<title>座次方案审阅</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<script type="application/json" id="zuoci-package"></script>
<script>${script}</script>
</body>
</html>
`;
}
