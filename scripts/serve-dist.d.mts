export function serveDist(outDir?: string): Promise<{ address: string; close: () => Promise<void> }>;
export const BROWSER: { readonly executablePath: string; readonly args: string[] };
