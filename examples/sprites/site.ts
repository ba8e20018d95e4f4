import offheap from 'offheap/vite'
import { build, preview, type InlineConfig } from 'vite'

/** Where this repository is; in a program of yours, packages are found without that. */
const root = process.cwd()

/** The page is built as a program of yours would be: Vite, and the plugin that compiles schemas. */
function configOf(outDir: string): InlineConfig {
  return {
    configFile: false,
    root: `${root}/examples/sprites`,
    base: './',
    logLevel: 'warn',
    plugins: [offheap()],
    resolve: {
      alias: [
        { find: /^offheap$/, replacement: `${root}/src/index.ts` },
        { find: /^offheap\/gen\/v1$/, replacement: `${root}/src/gen-v1.ts` },
      ],
    },
    build: { outDir: `${root}/${outDir}`, emptyOutDir: true, target: 'es2022' },
  }
}

/** Builds the static page into a folder of the repository. */
export async function buildSite(outDir: string): Promise<void> {
  await build(configOf(outDir))
}

/** Serves the static page on the loopback. Returns its address. */
export async function serveSite(
  outDir: string,
  port: number,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = await preview({ ...configOf(outDir), preview: { host: '127.0.0.1', port } })
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() }
}
