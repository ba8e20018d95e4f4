import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { COMMAND, Project } from '../support/project.ts'

/** Runs the compiler's page from top to bottom in one folder: commands, configurations, output. */
const page = suite('pages/compiler')

const blocks = [...readFileSync('codegen/compiler.md', 'utf8').matchAll(/^```(\w+)\n([^]*?)^```/gm)]

/** Maps a line of the page to the command that runs here. */
function argumentsOf(command: string): string[] {
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain!,
  )
  const [program, ...rest] = words
  if (program === 'node') return rest
  assert.is(program, 'npx', command)
  const scripts: Readonly<Record<string, string>> = {
    offheap: COMMAND,
    vite: 'node_modules/vite/bin/vite.js',
  }
  return [scripts[rest[0]!]!, ...rest.slice(1)]
}

function timeless(text: string): string {
  return text
    .replace(/\(\d+ ms\)/g, '(N ms)')
    .replace(/^\d\d:\d\d:\d\d /gm, '00:00:00 ')
    .trim()
}

async function runWatching(project: Project, args: string[], expected: string): Promise<void> {
  const [script, ...rest] = args
  const running = project.startNode(script!, ...rest)
  try {
    for (const line of expected.split('\n')) {
      const found = await running.line(/./)
      assert.is(timeless(found), timeless(line))
    }
    assert.is(await running.end(), 0)
  } finally {
    running.kill()
  }
}

page('produces the output that the page shows', async () => {
  const project = await Project.make()
  let commands = 0
  let json = ''
  const write = (text: string): string | undefined => {
    const name = /^\/\/ (\S+)\n/.exec(text)?.[1]
    if (name !== undefined) project.write({ [name]: text })
    return name
  }
  try {
    for (const [, kind, text] of blocks) {
      if (kind === 'json') {
        const { milliseconds: _, ...told } = JSON.parse(json) as { milliseconds: number }
        const { milliseconds: __, ...shown } = JSON.parse(text!) as { milliseconds: number }
        assert.equal(told, shown)
      } else if (kind !== 'console') {
        assert.ok(write(text!) !== undefined, `a file without a name: ${text}`)
      } else {
        for (const [, command, expected] of text!.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
          commands++
          const args = argumentsOf(command!)
          if (args.includes('--watch')) {
            await runWatching(project, args, expected!.trim())
            continue
          }
          const { out, err } = project.node(args[0]!, ...args.slice(1))
          if (args.includes('--json')) json = out
          else assert.is(timeless(`${out}${err}`), timeless(expected!), command)
        }
      }
    }
  } finally {
    project.remove()
  }
  assert.ok(commands >= 10, `${commands} commands`)
})

page('documents every option of the command and no others', async () => {
  const project = await Project.make()
  try {
    const { out } = project.offheap('gen', '--help')
    const options = [...out.matchAll(/^ +(?:-\w, )?--(\w+)/gm)].map((match) => match[1]!)
    const text = readFileSync('codegen/compiler.md', 'utf8')
    const rows = [...text.matchAll(/^\| `--(\w+)/gm)].map((match) => match[1]!)
    assert.equal(
      rows.sort(),
      options.filter((name) => name !== 'help' && name !== 'version').sort(),
    )
  } finally {
    project.remove()
  }
})

page.run()
