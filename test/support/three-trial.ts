import {
  Color,
  IcosahedronGeometry,
  InstancedMesh,
  Matrix4,
  MeshBasicMaterial,
  OrthographicCamera,
  Quaternion,
  Scene,
  Vector3,
  WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import { Instances } from '../../examples/three/instances.gen.ts'
import { TableMesh } from '../../examples/three/table-mesh.ts'
import { Arena } from '../../src/arena.ts'
import { Random } from './random.ts'

// A table of instances in random changes, in a browser. The oracle is an array of plain values, of
// which a new InstancedMesh is made for each picture.

const SIZE = 64
const FRAMES = 40

interface Plain {
  readonly matrix: Matrix4
  readonly colour: Color
}

/** The pictures of a scene with one mesh. */
class Studio {
  readonly #renderer = new WebGLRenderer()
  readonly #target = new WebGLRenderTarget(SIZE, SIZE)
  readonly #camera = new OrthographicCamera(-8, 8, 8, -8, 0, 40)
  /** Elements of arrays that were uploaded into existing buffers. */
  uploaded = 0

  constructor() {
    this.#camera.position.z = 20
    const context = this.#renderer.getContext()
    const upload = context.bufferSubData
    context.bufferSubData = (...details: unknown[]) => {
      const [, , array, , count] = details as [0, 0, Float32Array, 0, number | undefined]
      this.uploaded += count ?? array.length
      Reflect.apply(upload, context, details)
    }
  }

  picture(mesh: InstancedMesh): Uint8Array {
    const pixels = new Uint8Array(SIZE * SIZE * 4)
    this.#renderer.setRenderTarget(this.#target)
    this.#renderer.render(new Scene().add(mesh), this.#camera)
    this.#renderer.readRenderTargetPixels(this.#target, 0, 0, SIZE, SIZE, pixels)
    return pixels
  }

  dispose(): void {
    this.#renderer.dispose()
    this.#renderer.forceContextLoss()
  }
}

/** A mesh of a table beside the plain values that it must show. */
class Pair {
  readonly arena: Arena = new Arena(1 << 14, { memory: new WebAssembly.Memory({ initial: 1 }) })
  readonly instances: Instances = Instances.create(this.arena)
  readonly geometry: IcosahedronGeometry = new IcosahedronGeometry(0.7)
  readonly material: MeshBasicMaterial = new MeshBasicMaterial()
  readonly table: TableMesh = new TableMesh(this.geometry, this.material, this.instances)
  plain: Plain[] = []
  #saved: { bytes: Uint8Array; plain: Plain[] } | null = null
  readonly #random: Random

  constructor(random: Random) {
    this.#random = random
  }

  /** Makes one of the changes that a table can have between two frames. */
  change(): void {
    const { instances, plain } = this
    const random = this.#random
    const count = plain.length
    const kind = random.below(20)
    if (kind < 8) this.write(instances.push())
    else if (kind < 12 && count > 0) this.write(random.below(count))
    else if (kind < 15 && count > 0) {
      const row = random.below(count)
      instances.swapRemove(row)
      const last = plain.pop()!
      if (row < plain.length) plain[row] = last
    } else if (kind === 15 && count > 0) {
      instances.pop()
      plain.pop()
    } else if (kind === 16 && random.chance(0.2)) {
      instances.truncate(count >> 2)
      plain.length = count >> 2
      if (random.chance(0.5)) instances.trim()
    } else if (kind === 17 && random.chance(0.3)) this.arena.allocate(1 << 15)
    else if (kind === 18) this.#saved = { bytes: this.arena.snapshot(), plain: [...plain] }
    else if (kind === 19 && this.#saved !== null) {
      this.arena.restore(this.#saved.bytes)
      this.plain = [...this.#saved.plain]
      this.table.reload()
    }
  }

  /** Writes an instance by the accessor of its row, or into the columns. */
  write(row: number): void {
    const { instances } = this
    const value = instanceOf(this.#random)
    const { elements } = value.matrix
    const colour = value.colour.toArray()
    if (this.#random.chance(0.5)) {
      const { columns } = instances
      columns.matrix.set(elements, row * 16)
      columns.colour.set(colour, row * 3)
    } else {
      instances.at(row).matrix = elements
      instances.at(row).colour = colour
    }
    instances.touch(row)
    this.plain[row] = value
  }

  /** Returns a new mesh of the plain values. */
  twin(): InstancedMesh {
    const mesh = new InstancedMesh(this.geometry, this.material, this.plain.length)
    mesh.frustumCulled = false
    for (const [row, { matrix, colour }] of this.plain.entries()) {
      mesh.setMatrixAt(row, matrix)
      mesh.setColorAt(row, colour)
    }
    return mesh
  }
}

function instanceOf(random: Random): Plain {
  const unit = (): number => random.word() / 2 ** 32
  const position = new Vector3(unit() * 14 - 7, unit() * 14 - 7, unit() * 8)
  const turn = new Quaternion().setFromAxisAngle(new Vector3(0, 0, 1), unit() * 6)
  const matrix = new Matrix4().compose(position, turn, new Vector3(1, 1, 1))
  return { matrix, colour: new Color(unit(), unit(), unit()) }
}

/** What a campaign has drawn, and the first fault of it. */
export interface Drawn {
  readonly fault: string | null
  readonly pictures: number
  readonly instances: number
}

/** Draws frames with random changes between them, until a picture differs from that of its twin. */
export function drawChanges(seed: number): Drawn {
  const random = new Random(seed)
  const studio = new Studio()
  const pair = new Pair(random)
  const pictures = new Set<string>()
  let most = 0
  let fault: string | null = null
  for (let frame = 0; frame < FRAMES && fault === null; frame++) {
    for (let changes = random.below(frame % 10 === 0 ? 40 : 5); changes > 0; changes--)
      pair.change()
    pair.table.update()
    const picture = studio.picture(pair.table.mesh)
    const twin = pair.twin()
    const expected = studio.picture(twin)
    twin.dispose()
    const wrong = picture.findIndex((value, index) => value !== expected[index])
    if (wrong >= 0) fault = `frame ${frame}, pixel ${wrong >> 2}, ${pair.plain.length} instances`
    pictures.add(expected.join())
    most = Math.max(most, pair.plain.length)
  }
  studio.dispose()
  return { fault, pictures: pictures.size, instances: most }
}

/** Returns how many elements are uploaded when nothing, and when a few rows of 1,000 change. */
export function uploadsOf(first: number, last: number): number[] {
  const studio = new Studio()
  const pair = new Pair(new Random(1))
  pair.instances.reserve(1000)
  for (let row = 0; row < 1000; row++) pair.write(pair.instances.push())
  const uploads = [
    () => {},
    () => {},
    () => {
      pair.write(first)
      pair.write(last)
    },
    () => pair.instances.swapRemove(last),
    () => pair.instances.pop(),
  ].map((change) => {
    studio.uploaded = 0
    change()
    pair.table.update()
    studio.picture(pair.table.mesh)
    return studio.uploaded
  })
  studio.dispose()
  return uploads
}
