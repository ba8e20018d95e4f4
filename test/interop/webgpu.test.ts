import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { wgslName } from '../../codegen/interop/wgsl-names.ts'
import { bundleWgsl, emitWgsl } from '../../codegen/interop/wgsl.ts'
import type { Layouts, StructLayout, Type } from '../../codegen/ir.ts'
import { layout, strideOf } from '../../codegen/layout/layout.ts'
import { chromium, NO_BROWSER, removed } from '../support/chromium.ts'
import { field, moduleOf, refTo, scalar, struct, structsIr } from '../support/codegen-ir.ts'
import { shaderStructs } from '../support/codegen-structs.ts'
import { Random, replayHint, replaying, seeds } from '../support/random.ts'

/**
 * Compiles the emitted WGSL in a browser: shaders write every field of random structs in storage
 * memory and read every field of structs in uniform memory, at the offsets of our layouts.
 */
const webgpu = suite('interop/webgpu')

/** A number somewhere in a struct. */
interface Leaf {
  readonly path: string
  readonly offset: number
  readonly kind: 'f32' | 'i32' | 'u32' | 'atomic'
}

function leavesOf(type: Type, path: string, offset: number, layouts: Layouts): Leaf[] {
  switch (type.kind) {
    case 'scalar':
      return [{ path, offset, kind: type.scalar as 'f32' | 'i32' | 'u32' }]
    case 'atomic':
      return [{ path, offset, kind: 'atomic' }]
    case 'array':
      return Array.from({ length: type.length }, (_, index) =>
        leavesOf(
          type.element,
          `${path}[${index}]`,
          offset + index * strideOf(type, layouts),
          layouts,
        ),
      ).flat()
    case 'struct':
      return layouts
        .get(type.id)!
        .slots.flatMap((slot) =>
          slot.kind === 'field-layout'
            ? leavesOf(slot.type, `${path}.${wgslName(slot.name)}`, offset + slot.offset, layouts)
            : [],
        )
    default:
      return [{ path, offset, kind: 'u32' }]
  }
}

/** A shader, its input bytes and the words that it must write. */
interface Trial {
  readonly name: string
  readonly code: string
  readonly uniform: readonly number[] | null
  readonly expected: readonly number[]
}

function trialOf(struct: StructLayout, declarations: string, layouts: Layouts): Trial {
  const self: Type = { kind: 'struct', id: struct.id, local: struct.name }
  const leaves = leavesOf(self, 's', 0, layouts)
  const words = Array.from({ length: struct.size / 4 }, () => 0)
  for (const [index, { offset, kind }] of leaves.entries()) {
    words[offset / 4] = kind === 'f32' ? floatBits(index + 1) : index + 1
  }
  const uniform = struct.wgsl === 'uniform'
  const lines = leaves.map(({ path, kind }, index) => {
    if (uniform) return `out[${index}] = bitcast<u32>(${path});`
    if (kind === 'atomic') return `atomicStore(&${path}, ${index + 1});`
    return `${path} = ${kind}(${index + 1});`
  })
  const variables = uniform
    ? `@group(0) @binding(0) var<uniform> s: ${struct.name};
       @group(0) @binding(1) var<storage, read_write> out: array<u32>;`
    : `@group(0) @binding(1) var<storage, read_write> s: ${struct.name};`
  return {
    name: struct.name,
    code: `${declarations}${variables}
      @compute @workgroup_size(1) fn main() { ${lines.join('\n')} }`,
    uniform: uniform ? words : null,
    expected: uniform ? leaves.map(({ offset }) => words[offset / 4]!) : words,
  }
}

function floatBits(value: number): number {
  return new Uint32Array(new Float32Array([value]).buffer)[0]!
}

/** Runs in the page. Returns a line for each failed trial, or the name of a missing feature. */
const page = `<!doctype html><script type="module">
  const trials = await (await fetch('trials')).json()
  const adapter = await navigator.gpu?.requestAdapter()
  const device = await adapter?.requestDevice()
  const wrong = []
  for (const trial of device ? trials : []) {
    device.pushErrorScope('validation')
    const module = device.createShaderModule({ code: trial.code })
    const { messages } = await module.getCompilationInfo()
    if (messages.length > 0) {
      wrong.push(trial.name + ': ' + messages[0].message)
      await device.popErrorScope()
      continue
    }
    const pipeline = device.createComputePipeline({ layout: 'auto', compute: { module } })
    const { STORAGE, UNIFORM, COPY_SRC, COPY_DST, MAP_READ } = GPUBufferUsage
    const size = trial.expected.length * 4
    const result = device.createBuffer({ size, usage: STORAGE | COPY_SRC })
    const entries = [{ binding: 1, resource: { buffer: result } }]
    if (trial.uniform) {
      const words = new Uint32Array(trial.uniform)
      const buffer = device.createBuffer({ size: words.byteLength, usage: UNIFORM | COPY_DST })
      device.queue.writeBuffer(buffer, 0, words)
      entries.push({ binding: 0, resource: { buffer } })
    }
    const group = device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries })
    const encoder = device.createCommandEncoder()
    const pass = encoder.beginComputePass()
    pass.setPipeline(pipeline)
    pass.setBindGroup(0, group)
    pass.dispatchWorkgroups(1)
    pass.end()
    const read = device.createBuffer({ size, usage: COPY_DST | MAP_READ })
    encoder.copyBufferToBuffer(result, 0, read, 0, size)
    device.queue.submit([encoder.finish()])
    const error = await device.popErrorScope()
    if (error) { wrong.push(trial.name + ': ' + error.message); continue }
    await read.mapAsync(GPUMapMode.READ)
    const found = new Uint32Array(read.getMappedRange())
    const word = trial.expected.findIndex((value, index) => value !== found[index])
    if (word >= 0) wrong.push(trial.name + ': word ' + word + ' is ' + found[word])
  }
  const body = JSON.stringify({ webgpu: device !== undefined, wrong })
  await fetch('answer', { method: 'POST', body })
</script>`

interface Answer {
  readonly webgpu: boolean
  readonly wrong: readonly string[]
}

/** Serves the page to a new browser process until it responds. */
async function inBrowser(trials: readonly Trial[]): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'offheap-webgpu-'))
  const server = createServer()
  const answer = new Promise<Answer>((resolve) => {
    server.on('request', (request, response) => {
      if (request.method === 'POST') void json(request).then((body) => resolve(body as Answer))
      const isPage = request.url === '/'
      response.setHeader('content-type', isPage ? 'text/html' : 'application/json')
      response.end(isPage ? page : JSON.stringify(trials))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const flags = [...FLAGS, `--user-data-dir=${folder}`, `http://127.0.0.1:${port}/`]
  // A process group of its own, so that its children end with it.
  const browser = spawn(chromium!, flags, { stdio: 'ignore', detached: true })
  const ended = new Promise((done) => browser.once('exit', done))
  try {
    const silence = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('the browser gave no answer')), 60_000).unref()
    })
    return await Promise.race([answer, silence])
  } finally {
    process.kill(-browser.pid!, 'SIGKILL')
    await ended
    server.close()
    server.closeAllConnections()
    await removed(folder)
  }
}

const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-quic', '--no-first-run', '--enable-unsafe-webgpu'],
  ...['--enable-features=Vulkan', '--use-webgpu-adapter=swiftshader', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
]

function randomTrials(): Trial[] {
  return seeds(3).flatMap((seed) => {
    // The software adapter doesn't support f16.
    const structs = structsIr(shaderStructs(new Random(seed), 60, ['f32', 'i32', 'u32']))
    const { layouts } = layout(structs)
    // The bundle of three schemas declares the same structs as the file of one schema.
    const parts = [0, 20, 40].map((from) => moduleOf(structs.slice(from, from + 20)))
    const declarations =
      seed % 2 === 0 ? emitWgsl(moduleOf(structs), layouts)! : bundleWgsl(parts, layouts)!
    const tagged = [...layouts.values()].filter(({ wgsl }) => wgsl !== null)
    return tagged.map((struct) => {
      const trial = trialOf(struct, declarations, layouts)
      return { ...trial, name: `${trial.name}, ${replayHint(seed)}` }
    })
  })
}

/** Reserved names of WGSL, and names that WGSL can't spell. */
const WORDS = `alias array async atomic auto await bitcast bool break case catch class const
  const_assert constexpr continue continuing default delete diagnostic discard do else enable enum
  export extends f16 f32 false final fn for from get goto i32 if impl import in inline interface let
  loop macro main match mat4x4f mod module move namespace new null of operator out override package
  private ptr public ref requires return sampler self set shared sizeof static std struct super
  switch target template texture_2d this throw trait true try type typedef typeof u32 union uniform
  unsafe use using var vec3 vec4f virtual void volatile where while with workgroup yield
  _a $ $a café 名 a_u0024b`.split(/\s+/)

function wordsTrial(): Trial {
  const fields = WORDS.map((word) => field(word, scalar('u32')))
  const one = struct('Words', fields, { wgsl: 'storage' })
  const inner = WORDS.filter((word) => word !== 'main').map((word) =>
    struct(word, [field(word, scalar('u32'))]),
  )
  const holder = struct(
    'Holder',
    inner.map(({ name }) => field(name, refTo(name))),
    { wgsl: 'storage' },
  )
  const { layouts } = layout([one, ...inner, holder])
  const declarations = emitWgsl(moduleOf([one, ...inner, holder]), layouts)!
  return trialOf(layouts.get(one.id)!, declarations, layouts)
}

/** Two schemas with files of their own, whose texts both declare the struct that they share. */
function joinedTrial(): Trial {
  const shared = struct('Shared', [field('x', scalar('f32'))])
  const users = ['A', 'B'].map((name) =>
    struct(name, [field('inner', refTo('Shared'))], { wgsl: 'storage' }),
  )
  const { layouts } = layout([shared, ...users])
  const texts = users.map((user) => emitWgsl(moduleOf([user]), layouts)!)
  return { ...trialOf(layouts.get(users[0]!.id)!, texts.join(''), layouts), name: 'spoilt' }
}

/** The expectation of a layout that is wrong in its last word. */
function spoilt({ expected, ...trial }: Trial): Trial {
  return { ...trial, name: 'spoilt', expected: [...expected.slice(0, -1), ~expected.at(-1)! >>> 0] }
}

webgpu('writes and reads every field of 100 structs at the offsets of their layouts', async () => {
  if (chromium === undefined) {
    console.log(NO_BROWSER)
    return
  }
  const trials = [...randomTrials(), wordsTrial()]
  if (!replaying) assert.ok(trials.length > 100)
  const isUniform = ({ uniform }: Trial): boolean => uniform !== null
  const wrong = [trials.find(isUniform)!, trials.find((trial) => !isUniform(trial))!].map(spoilt)
  const seeded = [...wrong, joinedTrial()]
  const answer = await inBrowser([...trials, ...seeded])
  if (!answer.webgpu) {
    console.log('SKIPPED: this browser has no WebGPU')
    return
  }
  assert.equal(
    answer.wrong.filter((line) => !line.startsWith('spoilt')),
    [],
  )
  assert.is(answer.wrong.length, seeded.length, 'seeded mistakes are found')
})

webgpu.run()
