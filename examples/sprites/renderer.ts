import { HEIGHT, WIDTH } from './simulation.ts'

const ATTRIBUTES = ['x', 'y', 'hue', 'heat'] as const

export type Attribute = (typeof ATTRIBUTES)[number]

const VERTEX = `#version 300 es
layout(location = 0) in float x;
layout(location = 1) in float y;
layout(location = 2) in float hue;
layout(location = 3) in float heat;
uniform vec2 scale;
uniform float size;
out vec3 colour;

void main() {
  gl_Position = vec4(x * scale.x - 1.0, 1.0 - y * scale.y, 0.0, 1.0);
  gl_PointSize = size * (1.0 + heat * 0.6);
  vec3 cold = 0.5 + 0.5 * cos(6.2832 * (hue * 0.8 + vec3(0.0, 0.33, 0.62)));
  colour = mix(cold * 0.5, vec3(0.75, 0.62, 0.42), heat * heat * 0.8);
}`

const FRAGMENT = `#version 300 es
precision mediump float;
in vec3 colour;
out vec4 pixel;

void main() {
  float away = length(gl_PointCoord - 0.5) * 2.0;
  float light = 1.0 - smoothstep(0.3, 1.0, away);
  pixel = vec4(colour * light, light);
}`

/** Draws sprites as points of light with WebGL2, from one buffer for each attribute. */
export class Renderer {
  readonly #gl: WebGL2RenderingContext
  readonly #buffers: Readonly<Record<Attribute, WebGLBuffer>>
  /** Number of floats for which each buffer has room. */
  readonly #room: Record<Attribute, number> = { x: 0, y: 0, hue: 0, heat: 0 }
  #count = 0

  /** @throws Error when the browser has no WebGL2. */
  constructor(canvas: HTMLCanvasElement) {
    canvas.width = WIDTH
    canvas.height = HEIGHT
    const gl = canvas.getContext('webgl2', { antialias: false, alpha: false })
    if (gl === null) throw new Error('This page needs WebGL2, which this browser does not offer.')
    this.#gl = gl
    const program = link(gl)
    gl.useProgram(program)
    gl.uniform2f(gl.getUniformLocation(program, 'scale'), 2 / WIDTH, 2 / HEIGHT)
    gl.uniform1f(gl.getUniformLocation(program, 'size'), 3)
    const buffers: Partial<Record<Attribute, WebGLBuffer>> = {}
    for (const [location, name] of ATTRIBUTES.entries()) {
      const buffer = gl.createBuffer()
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer)
      gl.enableVertexAttribArray(location)
      gl.vertexAttribPointer(location, 1, gl.FLOAT, false, 0, 0)
      buffers[name] = buffer
    }
    this.#buffers = buffers as Record<Attribute, WebGLBuffer>
    gl.enable(gl.BLEND)
    gl.blendFunc(gl.ONE, gl.ONE)
    gl.clearColor(0.02, 0.025, 0.05, 1)
  }

  /** Hands `count` floats of a view to the graphics card, from the index `start` on. */
  upload(name: Attribute, view: Float32Array, start: number, count: number): void {
    const gl = this.#gl
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffers[name])
    if (this.#room[name] < count) {
      this.#room[name] = count * 2
      gl.bufferData(gl.ARRAY_BUFFER, this.#room[name] * 4, gl.DYNAMIC_DRAW)
    }
    if (count > 0) gl.bufferSubData(gl.ARRAY_BUFFER, 0, view, start, count)
    this.#count = count
  }

  draw(): void {
    const gl = this.#gl
    gl.clear(gl.COLOR_BUFFER_BIT)
    gl.drawArrays(gl.POINTS, 0, this.#count)
  }

  /** Draws, and returns a hash of all pixels. */
  fingerprint(): number {
    const gl = this.#gl
    this.draw()
    const pixels = new Uint32Array(WIDTH * HEIGHT)
    const bytes = new Uint8Array(pixels.buffer)
    gl.readPixels(0, 0, WIDTH, HEIGHT, gl.RGBA, gl.UNSIGNED_BYTE, bytes)
    let hash = 0x811c_9dc5
    for (let n = 0; n < pixels.length; n++) hash = Math.imul(hash ^ pixels[n]!, 0x0100_0193)
    return hash >>> 0
  }
}

function link(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram()
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type)!
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
  }
  gl.linkProgram(program)
  if (gl.getProgramParameter(program, gl.LINK_STATUS) === true) return program
  throw new Error(`The shaders were refused: ${gl.getProgramInfoLog(program)}`)
}
