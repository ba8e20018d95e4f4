#!/usr/bin/env node
/** The command `offheap`: starts the command line of the compiler. */
import { pathToFileURL } from 'node:url'
import { findCompiler } from './compiler.ts'

const compiler = findCompiler('/cli')
if ('path' in compiler) {
  await import(pathToFileURL(compiler.path).href)
} else {
  console.error(compiler.problem)
  process.exitCode = 1
}
