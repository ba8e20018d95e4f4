/** `offheap/vite`: the plugin of `offheap-codegen`. */
import type plugin from 'offheap-codegen/vite'
import { loadCompiler } from './compiler.ts'

export type { PluginOptions } from 'offheap-codegen/vite'

const offheap: typeof plugin = loadCompiler<{ readonly default: typeof plugin }>('/vite').default

export default offheap
