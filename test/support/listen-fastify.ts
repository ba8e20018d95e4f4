import type { AddressInfo } from 'node:net'
import { fastify } from 'fastify'
import { offheap } from '../../src/fastify/plugin.ts'
import type { Listen } from './request-isolation.ts'

/** Starts a Fastify with the plugin. In a file of its own, because bundles can't contain Fastify. */
export const listenFastify: Listen = async (pool, handle) => {
  const app = fastify({ forceCloseConnections: true })
  await app.register(offheap, { pool })
  app.get('/:id/:bytes/:turns/:fate', async ({ raw, arena }, reply) => {
    try {
      await handle(raw, reply.raw, arena)
      reply.hijack()
    } catch {
      if (!reply.raw.headersSent && !reply.raw.destroyed) return reply.code(500).send()
    }
    return reply
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  return { port, close: () => app.close() }
}
