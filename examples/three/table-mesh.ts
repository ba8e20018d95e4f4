import { InstancedBufferAttribute, InstancedMesh, type BufferGeometry, type Material } from 'three'
import type { Instances } from './instances.gen.ts'

/**
 * A mesh of three.js whose instances are the rows of a table. The columns are the arrays of its
 * attributes: three.js hands them to the graphics card as they are, and only the rows that have
 * changed.
 */
export class TableMesh {
  readonly mesh: InstancedMesh
  readonly instances: Instances

  constructor(geometry: BufferGeometry, material: Material, instances: Instances) {
    this.instances = instances
    this.mesh = new InstancedMesh(geometry, material, 0)
    // Culling would compute the bounds of all instances in each frame in which one has changed.
    this.mesh.frustumCulled = false
    this.#attach()
    this.mesh.count = instances.length
  }

  /** Tells three.js what has changed. Call it before a frame is rendered. */
  update(): void {
    const { instances, mesh } = this
    const { dirty } = instances
    if (this.#isOutdated()) this.#attach()
    else if (dirty !== null) {
      const rows = dirty.last - dirty.first + 1
      announce(mesh.instanceMatrix, dirty.first, rows)
      announce(mesh.instanceColor!, dirty.first, rows)
    } else if (mesh.count === instances.length) return
    mesh.count = instances.length
    // three.js keeps the bounds in which rays look for instances, and computes missing ones.
    mesh.boundingBox = null
    mesh.boundingSphere = null
    instances.clean()
  }

  /**
   * Lets the next `update` take all rows. Call it after `arena.restore`: a snapshot also has the
   * record of changed rows, which says nothing about those that were changed since.
   */
  reload(): void {
    const { length } = this.instances
    if (length > 0) this.instances.touch(0, length - 1)
  }

  /** Whether the table or the memory of the arena has grown, so that the columns are elsewhere. */
  #isOutdated(): boolean {
    return this.mesh.instanceMatrix.array !== this.instances.columns.matrix
  }

  /** Makes attributes of the columns. Their first upload takes all rows. */
  #attach(): void {
    const { mesh } = this
    const { matrix, colour } = this.instances.columns
    // The buffers of the former attributes are freed.
    mesh.dispose()
    mesh.instanceMatrix = new InstancedBufferAttribute(matrix, 16)
    mesh.instanceColor = new InstancedBufferAttribute(colour, 3)
  }
}

/** Adds a range of rows to those that three.js uploads next. */
function announce(attribute: InstancedBufferAttribute, first: number, rows: number): void {
  attribute.addUpdateRange(first * attribute.itemSize, rows * attribute.itemSize)
  attribute.needsUpdate = true
}
