import { parseArgs } from 'node:util'
import { buildSite, serveSite } from './site.ts'

/** `npm start ecs`: builds the page, and serves it until it is interrupted. */
const { values } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '5173' },
    build: { type: 'boolean', default: false },
  },
})
const FOLDER = 'build/sprites'

await buildSite(FOLDER)
if (values.build) console.log(`The page is in ${FOLDER}: serve it with any server of files.`)
else {
  const { url } = await serveSite(FOLDER, Number(values.port))
  console.log(`100,000 sprites: ${url}`)
  console.log('Start Chrome with --enable-precise-memory-info to see each collection.')
  console.log('Press Ctrl+C to end.')
}
