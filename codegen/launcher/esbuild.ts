/** `offheap/esbuild`: the plugin of `offheap-codegen`. */
import type plugin from 'offheap-codegen/esbuild'
import { loadCompiler } from './compiler.ts'

export type { PluginOptions } from 'offheap-codegen/esbuild'

const offheap: typeof plugin = loadCompiler<{ readonly default: typeof plugin }>('/esbuild').default

export default offheap
