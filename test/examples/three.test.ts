import { BoxGeometry, Color, Matrix4, MeshBasicMaterial, Raycaster, Vector3 } from 'three'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Instances } from '../../examples/three/instances.gen.ts'
import { TableMesh } from '../../examples/three/table-mesh.ts'
import { Arena } from '../../src/arena.ts'

const three = suite('examples/three')

function meshOf(count: number): { arena: Arena; instances: Instances; table: TableMesh } {
  const arena = new Arena(1 << 20)
  const instances = Instances.create(arena)
  instances.reserve(20)
  for (let n = 0; n < count; n++) place(instances, instances.push(), n * 3)
  const table = new TableMesh(new BoxGeometry(), new MeshBasicMaterial(), instances)
  return { arena, instances, table }
}

/** Puts an instance at a place on the first axis. */
function place(instances: Instances, row: number, x: number): void {
  const { matrix, colour } = instances.at(row)
  new Matrix4().setPosition(x, 0, 0).elements.forEach((value, index) => matrix.set(index, value))
  colour.set(0, 1)
  instances.touch(row)
}

three('uses the columns themselves as the arrays of the attributes', () => {
  const { arena, instances, table } = meshOf(5)
  const { mesh } = table
  assert.is(mesh.instanceMatrix.array, instances.columns.matrix)
  assert.is(mesh.instanceMatrix.array.buffer, arena.buffer)
  assert.is(mesh.count, 5)
  const matrix = new Matrix4()
  mesh.getMatrixAt(3, matrix)
  assert.is(new Vector3().setFromMatrixPosition(matrix).x, 9)
  const colour = new Color()
  mesh.getColorAt(3, colour)
  assert.equal(colour.toArray(), [1, 0, 0])
})

three('announces only the rows that have changed', () => {
  const { instances, table } = meshOf(10)
  const { mesh } = table
  table.update()
  assert.equal(mesh.instanceMatrix.updateRanges.length + mesh.count, 11)
  mesh.instanceMatrix.clearUpdateRanges()
  const { version } = mesh.instanceMatrix
  table.update()
  assert.is(mesh.instanceMatrix.version, version, 'nothing has changed')
  place(instances, 4, 100)
  place(instances, 6, 100)
  table.update()
  assert.equal(mesh.instanceMatrix.updateRanges, [{ start: 4 * 16, count: 3 * 16 }])
  assert.is(mesh.instanceMatrix.version, version + 1)
})

three('draws the live rows only, and the row that took the place of a removed one', () => {
  const { instances, table } = meshOf(10)
  const { mesh } = table
  table.update()
  mesh.instanceMatrix.clearUpdateRanges()
  assert.is(instances.swapRemove(2), 9)
  table.update()
  assert.is(mesh.count, 9)
  assert.equal(mesh.instanceMatrix.updateRanges, [{ start: 2 * 16, count: 16 }])
  const ray = new Raycaster(new Vector3(27, 0, 9), new Vector3(0, 0, -1))
  const hits = new Set(ray.intersectObject(mesh).map(({ instanceId }) => instanceId))
  assert.equal([...hits], [2], 'the instance at 27 is row 2 now')
})

three('exchanges the attributes when the table has grown', () => {
  const { instances, table } = meshOf(10)
  const { mesh } = table
  const former = mesh.instanceMatrix
  let disposed = 0
  former.addEventListener('dispose' as never, () => disposed++)
  while (instances.capacity === 31) place(instances, instances.push(), 1)
  table.update()
  assert.is.not(mesh.instanceMatrix, former)
  assert.is(mesh.instanceMatrix.array, instances.columns.matrix)
  assert.is(mesh.count, instances.length)
  assert.is(disposed, 1)
  assert.is(instances.dirty, null)
})

three('exchanges the attributes when the memory of the arena has grown', () => {
  const arena = new Arena(1 << 14, { memory: new WebAssembly.Memory({ initial: 1 }) })
  const instances = Instances.create(arena)
  for (let n = 0; n < 10; n++) place(instances, instances.push(), n * 3)
  const { mesh } = new TableMesh(new BoxGeometry(), new MeshBasicMaterial(), instances)
  const table = new TableMesh(new BoxGeometry(), new MeshBasicMaterial(), instances)
  table.update()
  arena.allocate(1 << 20)
  table.update()
  assert.is.not(table.mesh.instanceMatrix.array, mesh.instanceMatrix.array)
  assert.is(table.mesh.instanceMatrix.array.buffer, arena.buffer)
  assert.is(table.mesh.instanceColor!.array.buffer, arena.buffer)
})

three('uploads all rows after a snapshot was put back', () => {
  const { arena, instances, table } = meshOf(10)
  const { mesh } = table
  table.update()
  const before = arena.snapshot()
  place(instances, 4, 100)
  table.update()
  mesh.instanceMatrix.clearUpdateRanges()
  arena.restore(before)
  table.reload()
  table.update()
  assert.equal(mesh.instanceMatrix.updateRanges, [{ start: 0, count: 10 * 16 }])
  instances.clear()
  table.reload()
  table.update()
  assert.is(mesh.count, 0)
})

three('finds instances by rays where they are now', () => {
  const { instances, table } = meshOf(10)
  const hits = (x: number): (number | undefined)[] => {
    const ray = new Raycaster(new Vector3(x, 0, 9), new Vector3(0, 0, -1))
    return [...new Set(ray.intersectObject(table.mesh).map(({ instanceId }) => instanceId))]
  }
  table.update()
  assert.equal(hits(9), [3])
  place(instances, 3, 500)
  table.update()
  assert.equal(hits(500), [3])
  assert.equal(hits(9), [])
  place(instances, instances.push(), 900)
  table.update()
  assert.equal(hits(900), [10])
})

three.run()
