/** `offheap/vite`: the plugin of `offheap-codegen`. */
export { default, type PluginOptions } from 'offheap-codegen/vite'
