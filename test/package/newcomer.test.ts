import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { resolve } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { install } from '../support/packed.ts'
import { Project } from '../support/project.ts'

/** A newcomer's first five minutes: what README says, done in an empty folder in its order. */
const newcomer = suite('package/newcomer')

/** Commands that are for those who have cloned the repository. */
const OF_THE_REPOSITORY = /^(npm (start|test|run)|git) ?/

type Step = { readonly file: string; readonly text: string } | { readonly command: string }

/** The files and commands of a page: code blocks, and commands within a sentence. */
function stepsOf(page: string): Step[] {
  const parts = page.matchAll(/^```(\w*)\n([^]*?)^```$|`((?:npm|npx) [^`\n]+)`/gm)
  return [...parts].flatMap(([, language, text = '', inline]): Step[] => {
    if (inline !== undefined) return [{ command: inline }]
    if (language === 'sh')
      return text
        .trim()
        .split('\n')
        .map((command) => ({ command }))
    const file = /^\/\/ (\S+)\n/.exec(text)?.[1]
    return file === undefined ? [] : [{ file, text }]
  })
}

/** Installs what `npm install` would fetch: the packed packages, and those of this repository. */
function installAll(project: Project, names: readonly string[]): void {
  mkdirSync(project.path('node_modules/.bin'), { recursive: true })
  for (const name of names) {
    if (name.startsWith('offheap')) install(project, name)
    else project.link(name, resolve('node_modules', name))
    const { bin = {} } = JSON.parse(project.read(`node_modules/${name}/package.json`)) as {
      bin?: string | Record<string, string>
    }
    for (const [command, script] of Object.entries(
      typeof bin === 'string' ? { [name]: bin } : bin,
    )) {
      symlinkSync(`../${name}/${script}`, project.path(`node_modules/.bin/${command}`))
    }
  }
}

newcomer('every step of README works in an empty folder', () => {
  const steps = stepsOf(readFileSync('README.md', 'utf8'))
  const project = Project.make([])
  for (const name of ['node_modules', 'package.json']) project.delete(name)
  const done: string[] = []
  let printed = ''
  const run = (command: string): string => {
    const { status, stdout, stderr } = spawnSync(command, {
      cwd: project.folder,
      shell: true,
      encoding: 'utf8',
      env: { ...process.env, npm_config_offline: 'true', npm_config_update_notifier: 'false' },
    })
    assert.is(status, 0, `${command}\n${stdout}${stderr}`)
    return stdout
  }
  try {
    for (const step of steps) {
      if ('file' in step) {
        project.write({ [step.file]: step.text })
        done.push(step.file)
        continue
      }
      const command = step.command.replace(/\s+#.*$/, '')
      if (OF_THE_REPOSITORY.test(command)) continue
      const packages = /^npm (?:install|i) (.*)$/.exec(command)?.[1]
      if (packages === undefined) printed = run(command).trim() || printed
      else
        installAll(
          project,
          packages.split(' ').filter((name) => !name.startsWith('-')),
        )
      if (/^node /.test(command)) assert.match(printed, /\d/, 'the program prints its result')
      done.push(command.split(' ').slice(0, 2).join(' '))
    }
    for (const file of ['enemy.struct.ts', 'enemy.gen.ts', 'main.ts'])
      assert.ok(project.has(file), file)
    for (const step of ['npm install', 'npx offheap', 'npx tsc', 'npx vite']) {
      assert.ok(done.includes(step), `${step} is a step: ${done.join(', ')}`)
    }
    assert.ok(
      done.some((step) => step.startsWith('node ')),
      'the program is run',
    )
    const built = project.read('dist/main.js')
    assert.ok(built.length > 10_000, `Vite's bundle has ${built.length} bytes`)
  } finally {
    project.remove()
  }
})

newcomer.run()
