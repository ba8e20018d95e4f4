export { offheap, offheap as default, type OffheapOptions } from './fastify/plugin.ts'
