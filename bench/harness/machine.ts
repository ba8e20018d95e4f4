import { cpus } from 'node:os'

/** The machine that figures were measured on. */
export interface Machine {
  readonly cpu: string
  readonly cores: number
  readonly platform: string
  readonly node: string
}

export function thisMachine(): Machine {
  const { platform, arch, versions } = process
  const cores = cpus()
  return {
    cpu: cores[0]?.model.trim() ?? 'unknown processor',
    cores: cores.length,
    platform: `${platform}-${arch}`,
    node: versions.node,
  }
}

export function describe({ cpu, cores, platform, node }: Machine): string {
  return `Node ${node}, ${cpu}, ${cores} cores, ${platform}`
}
