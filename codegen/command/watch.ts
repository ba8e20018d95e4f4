/** `offheap gen --watch`: a run at the start, and another one after each change. */
import type { Build, BuiltFile } from './gen.ts'
import type { Report } from './report.ts'
import { SchemaWatcher } from './schema-watcher.ts'

/**
 * Runs until `stop`, also after runs that fail. Rejects if the first run throws, because the
 * arguments are invalid then.
 */
export async function watch(
  args: readonly string[],
  run: () => Promise<Build>,
  report: Report,
  stop: AbortSignal,
): Promise<void> {
  const watcher = new SchemaWatcher(args)
  try {
    await watcher.watch([])
    const first = await watchedRun(run, watcher)
    if (first instanceof Error) throw first
    report.build(first, [])
    report.remark('watching for changes; press Ctrl+C to stop')
    for (;;) {
      const changed = await watcher.changes(stop)
      const result = await watchedRun(run, watcher)
      if (result instanceof Error) report.failure(result, true)
      else if (isChange(result, watcher.areOutputs(changed))) report.build(result, changed)
    }
  } catch (error) {
    if (!stop.aborted) throw error
    report.remark('stopped')
  } finally {
    await watcher.close()
  }
}

/** Returns whether a run is worth a report. The events of its own files cause runs as well. */
function isChange({ ok, outputs }: Build, onlyOutputs: boolean): boolean {
  return !ok || !onlyOutputs || outputs.some(({ state }) => state === 'written')
}

/** Runs again if the run has read a schema that wasn't watched yet and may have changed since. */
async function watchedRun(
  run: () => Promise<Build>,
  watcher: SchemaWatcher,
): Promise<Build | Error> {
  const written = new Set<string>()
  for (;;) {
    const result = await run().catch(asError)
    const isFailure = result instanceof Error
    const outputs = isFailure ? [] : result.outputs
    for (const { path, state } of outputs) if (state === 'written') written.add(path)
    const made = outputs.filter(({ state }) => state !== 'foreign').map(({ path }) => path)
    if (await watcher.watch(isFailure ? [] : result.watched, made)) continue
    if (isFailure) return result
    return { ...result, outputs: outputs.map((file) => asWritten(file, written)) }
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

function asWritten(file: BuiltFile, written: ReadonlySet<string>): BuiltFile {
  return written.has(file.path) ? { ...file, state: 'written' } : file
}
