import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { seeds } from '../support/random.ts'
import { requestFailure } from '../support/request-isolation.ts'

/** No byte of a request reaches another one, whatever handlers and clients do. */
const isolation = suite('http/isolation')

isolation('no byte of one request of node:http reaches another', async () => {
  assert.is(await requestFailure('http', 10_000, seeds(1)[0]!), undefined)
})

isolation('nor does one of a request of Fastify', async () => {
  assert.is(await requestFailure('fastify', 10_000, seeds(1, 2)[0]!), undefined)
})

isolation.run()
