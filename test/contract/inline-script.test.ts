import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inlineScript } from '../../scripts/vite/inline-script.ts';

describe('scripts that stand in a page', () => {
  it('end neither their element nor its page', () => {
    const page = inlineScript("const a = '<!-- <script></script>';");
    expect(page).not.toMatch(/<!--|<\/script/);
    expect(new Function(`${page} return a;`)()).toBe('<!-- <script></script>');
  });

  it.each(['review-page', 'single-file'])('are made fit in one way by %s', (name) => {
    const text = readFileSync(new URL(`../../scripts/vite/${name}.ts`, import.meta.url), 'utf8');
    expect(text).toContain('inlineScript(script)');
    expect(text).not.toContain("replaceAll('</script'");
  });
});
