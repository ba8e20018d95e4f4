/** `offheap/esbuild`: the plugin of `offheap-codegen`. */
export { default, type PluginOptions } from 'offheap-codegen/esbuild'
