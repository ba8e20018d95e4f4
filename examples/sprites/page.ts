import { ArenaSprites } from './arena-sprites.ts'
import { Chart } from './chart.ts'
import { Collector } from './collector.ts'
import { History } from './history.ts'
import { ObjectSprites } from './object-sprites.ts'
import { Renderer } from './renderer.ts'
import type { Simulation } from './simulation.ts'

const SPRITES = 100_000
const STEP_OF_BUTTONS = 10_000
/** Number of frames from one change of the figures to the next. */
const PATIENCE = 30
/** Milliseconds of main-thread time that leave room for everything else of a page. */
const BUDGET = 6

function element<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T
}

/** The page: its controls, its charts, and the loop of frames. */
export class Page {
  simulation: Simulation
  readonly renderer: Renderer = new Renderer(element('field'))
  readonly history: History = new History()
  readonly collector: Collector = new Collector()
  isPaused = false
  frames = 0
  /** Main-thread time of the last frame, in milliseconds. */
  spent = 0
  #sum = 0
  #longest = 0
  #summed = 0
  /** The snapshot that is shown while the slider is moved; -1 for the present. */
  #shown = -1
  readonly #times = new Chart(element('times'), '#6ee7ff', BUDGET * 2)
  readonly #heap = new Chart(element('heap'), '#b79cff', 8)
  readonly #slider = element<HTMLInputElement>('slider')

  constructor() {
    this.simulation = this.#begin()
    element('spawn').onclick = () => this.simulation.spawn(STEP_OF_BUTTONS)
    element('remove').onclick = () => this.simulation.remove(STEP_OF_BUTTONS)
    element('dispose').onclick = () => this.restart()
    element('pause').onclick = () => this.#toggle()
    for (const form of ['arena', 'objects']) {
      element<HTMLInputElement>(form).onchange = () => this.restart()
    }
    this.#slider.oninput = () => this.rewind(this.#slider.valueAsNumber)
    requestAnimationFrame(this.#frame)
  }

  /** The arena's sprites, or null while objects run. */
  get arena(): ArenaSprites | null {
    return this.simulation instanceof ArenaSprites ? this.simulation : null
  }

  #begin(): Simulation {
    const { checked } = element<HTMLInputElement>('objects')
    const simulation = checked ? new ObjectSprites() : new ArenaSprites()
    simulation.spawn(SPRITES)
    this.#slider.disabled = checked
    document.body.dataset['form'] = checked ? 'objects' : 'arena'
    return simulation
  }

  /** Disposes of everything, and begins again in the form that is chosen. */
  restart(): void {
    this.simulation.dispose()
    this.history.clear()
    this.#times.clear()
    this.#heap.clear()
    this.simulation = this.#begin()
    this.#resume()
  }

  /** Shows the world as it was at a snapshot. */
  rewind(index: number): void {
    if (this.arena === null || index >= this.history.length) return
    this.isPaused = true
    this.#shown = index
    this.arena.restore(this.history.at(index))
    this.#show()
    this.#tell()
  }

  #toggle(): void {
    if (this.isPaused) this.#resume()
    else this.isPaused = true
    this.#tell()
  }

  /** Goes on, from the past if that is what is shown. */
  #resume(): void {
    if (this.#shown >= 0) this.history.cut(this.#shown)
    this.#shown = -1
    this.isPaused = false
  }

  #show(): void {
    this.simulation.upload(this.renderer)
    this.renderer.draw()
  }

  readonly #frame = (): void => {
    requestAnimationFrame(this.#frame)
    if (this.isPaused) return
    const start = performance.now()
    this.simulation.step()
    this.#show()
    const { arena, history } = this
    if (arena !== null && history.isDue()) history.take(arena)
    this.spent = performance.now() - start
    this.#record()
  }

  #record(): void {
    const isCollected = this.collector.watch((this.arena?.capacity ?? 0) + this.history.bytes)
    this.frames++
    this.#sum += this.spent
    this.#summed++
    if (this.spent > this.#longest) this.#longest = this.spent
    this.#times.push(this.spent, isCollected)
    this.#heap.push(this.collector.bytes / 2 ** 20, isCollected)
    this.#times.draw(BUDGET)
    if (this.collector.isKnown) this.#heap.draw(0)
    if (this.#summed === PATIENCE) this.#tell()
  }

  #tell(): void {
    const { simulation, collector, history } = this
    const { length } = history
    element('count').textContent = simulation.count.toLocaleString('en')
    element('hits').textContent = simulation.collisions.toLocaleString('en')
    if (this.#summed > 0) {
      element('mean').textContent = (this.#sum / this.#summed).toFixed(1)
      element('longest').textContent = this.#longest.toFixed(1)
    }
    element('bytes').textContent = collector.isKnown
      ? (collector.bytes / 2 ** 20).toFixed(1)
      : 'not reported'
    element('collections').textContent = String(collector.count)
    element('arenaBytes').textContent = ((this.arena?.bytes ?? 0) / 2 ** 20).toFixed(1)
    element('past').textContent = `${length} snapshots, ${Math.round(history.bytes / 2 ** 20)} MB`
    element('pause').textContent = this.isPaused ? 'Go on' : 'Pause'
    this.#slider.max = String(Math.max(0, length - 1))
    if (!this.isPaused) this.#slider.value = this.#slider.max
    this.#sum = this.#summed = this.#longest = 0
  }
}

/** For the console, and for tests. */
Object.assign(globalThis, { page: new Page() })
