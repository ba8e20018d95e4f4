import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { listenFastify } from '../support/listen-fastify.ts'
import { seeds } from '../support/random.ts'
import { listenHttp, requestFailure } from '../support/request-isolation.ts'

/** No byte of a request reaches another one, whatever handlers and clients do. */
const isolation = suite('http/isolation')

isolation('no byte of one request of node:http reaches another', async () => {
  assert.is(await requestFailure(listenHttp, 3_000, seeds(1)[0]!), undefined)
})

isolation('nor does one of a request of Fastify', async () => {
  assert.is(await requestFailure(listenFastify, 1_000, seeds(1, 2)[0]!), undefined)
})

isolation.run()
