import { amountOf } from '../support/amount.ts'
import { disposedFigures, oldBytesOfDisposed } from '../support/disposed.ts'

/**
 * Makes and disposes arenas, and as many buffers with the views of an arena without this package:
 *
 *     npm run soak -- disposed [2.4M]
 *
 * Prints how much the resident memory of each process has grown, and exits with 1 if that of the
 * arenas has grown by 16 MiB more than that of the buffers.
 */
const [text = '2.4M'] = process.argv.slice(2)
const count = amountOf(text)?.operations ?? 0
if (!(count >= 10 && count < Infinity)) throw new Error(`expected a number of arenas, got ${text}`)

const { arenas, buffers } = disposedFigures(count)
console.log(
  `${count} arenas: ${arenas.toFixed(1)} MiB, buffers: ${buffers.toFixed(1)} MiB, old generation: ${oldBytesOfDisposed().toFixed(1)} bytes an arena`,
)
process.exitCode = arenas > buffers + 16 ? 1 : 0
