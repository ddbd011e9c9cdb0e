// Type-ahead: anywhere in a name or a code, in any script, whatever the accents.
import { describe, expect, test } from 'vitest'
import { findChoices } from './find-choices.ts'

const choices = [
  { id: 'other', name: 'Other boat' },
  { id: 'barge', name: 'Barge' },
  { id: 'sailing-boat', name: 'Yacht' },
  { id: 'harbour', name: 'Đerdap – luka Žabljak' },
  { id: 'ferry', name: 'Трајект' },
]
const found = (typed: string) => findChoices(choices, typed).map(({ id }) => id)

describe('choices', () => {
  test.each([
    ['', ['other', 'barge', 'sailing-boat', 'harbour', 'ferry']],
    ['  ', ['other', 'barge', 'sailing-boat', 'harbour', 'ferry']],
    ['bar', ['barge']],
    ['boat', ['other', 'sailing-boat']],
    ['B', ['barge', 'other', 'harbour', 'sailing-boat']],
    ['djerdap', []],
    ['derdap', ['harbour']],
    ['zabljak', ['harbour']],
    ['ŽAB', ['harbour']],
    ['трај', ['ferry']],
    ['trajekt', ['ferry']],
    ['ђердап', ['harbour']],
    // a word in one script with a letter of the other, as keyboards leave it
    ['argе', ['barge']],
    ['sailing b', ['sailing-boat']],
    ['xyz', []],
  ])('“%s” finds %j', (typed, expected) => {
    expect(found(typed)).toEqual(expected)
  })
})
