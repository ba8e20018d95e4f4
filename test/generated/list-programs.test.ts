import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { LIST_KINDS, type ListField } from '../support/list-kinds.ts'
import { ListCounts, listFailure } from '../support/list-trial.ts'
import { bundleWith, type Mutation } from '../support/mutant.ts'
import { seeds } from '../support/random.ts'

/** Random programs over lists of every kind of element, compared with arrays of plain values. */
const programs = suite('generated/list-programs')

for (const field of Object.keys(LIST_KINDS) as ListField[]) {
  for (const isChecked of [false, true]) {
    const where = isChecked ? 'a checked arena' : 'an arena'
    programs(`a list of ${field} behaves like an array in ${where}`, () => {
      const counts = new ListCounts()
      assert.is(listFailure(field, seeds(isChecked ? 2 : 4), 60, isChecked, 1, counts), undefined)
      assert.is(listFailure(field, seeds(1, 100), 400, isChecked, 100, counts), undefined)
      assert.ok(counts.full > 1, `${counts.full} times out of memory`)
    })
  }
}

const LIST = 'src/fields/list.ts'
const OWNING = 'src/fields/owning-elements.ts'
const ELEMENTS = 'src/fields/element-list.ts'

/** Bugs that the programs must find, and the list whose programs find them. */
const BUGS: Record<string, Mutation & { readonly by: ListField }> = {
  'removeAt leaves what the element owned': {
    by: 'names',
    file: LIST,
    from: 'this.discard(index, index + 1)',
    to: 'void index',
  },
  'removeAt moves one element too few': {
    by: 'moneys',
    file: LIST,
    from: '(last - index + 1) * stride)',
    to: '(last - index) * stride)',
  },
  'swapRemove returns the index of the hole': {
    by: 'states',
    file: LIST,
    from: 'return index < last ? last : -1',
    to: 'return index < last ? index : -1',
  },
  'insert moves the element to the next index': {
    by: 'ragged',
    file: LIST,
    from: 'u8.set(element, first)',
    to: 'u8.set(element, first + stride)',
  },
  'extend leaves former contents': {
    by: 'coarse',
    file: LIST,
    from: 'u8.fill(0, start, start + count * stride)',
    to: 'void u8',
  },
  'extend leaves out the defaults': {
    by: 'boxes',
    file: OWNING,
    from: 'for (let at = start; at < end; at += type.size) type.writeDefaults(arena, at)',
    to: 'void end',
  },
  'sort loses words': {
    by: 'items',
    file: 'src/fields/order.ts',
    from: 'from < (index + 1) * units; from++',
    to: 'from < index * units + 1; from++',
  },
  'assign leaves the elements that it replaces': {
    by: 'groups',
    file: OWNING,
    from: '    former.keepTaken()\n    noteElements(list, type, 0, list.length, former)\n    former.retire()\n',
    to: '',
  },
  'assign frees nothing of a failed call': {
    by: 'pairs',
    file: OWNING,
    from: 'made.add(block, new ListElementsType(type, values.length))',
    to: 'void block',
  },
  'a failed push keeps the new length': {
    by: 'names',
    file: ELEMENTS,
    from: '      arena.u32[field + 1] = length\n      throw error',
    to: '      throw error',
  },
  'push drops the former block before it reads the value': {
    by: 'shapes',
    file: ELEMENTS,
    from: 'return attempting(arena, ptr, 12, LIST_BLOCK, () => {',
    to: 'return (() => {',
  },
}

for (const [what, bug] of Object.entries(BUGS)) {
  programs(`the programs detect the seeded bug: ${what}`, async () => {
    const close = what.startsWith('push drops')
      ? [
          {
            file: ELEMENTS,
            from: '      return this.append(value)\n    })',
            to: '      return this.append(value)\n    })()',
          },
        ]
      : []
    const bundle = await bundleWith('test/support/list-trial.ts', [bug, ...close])
    const mutant = bundle as { listFailure: typeof listFailure }
    const numbers = Array.from({ length: 30 }, (_, index) => index + 1)
    assert.ok(
      mutant.listFailure(bug.by, numbers, 60, false, 1, undefined, false) !== undefined,
      'survived',
    )
  })
}

programs.run()
