// Undo and redo: typing in one place is one step, a new change forgets what was undone, and memory has an end.
import { describe, expect, test } from 'vitest'
import { edit, redo, startEdits, undo } from './edit-history.ts'

const typed = (texts: readonly (readonly [string, string])[]) =>
  texts.reduce((edits, [text, place]) => edit(edits, text, place), startEdits(''))

describe('what was done to a form', () => {
  test('is undone step by step and done again', () => {
    const edits = typed([
      ['a', 'one'],
      ['ab', 'one'],
      ['abc', 'two'],
    ])
    expect(undo(edits).present).toBe('ab')
    expect(undo(undo(edits)).present).toBe('')
    expect(undo(undo(undo(edits))).present).toBe('')
    expect(redo(undo(edits)).present).toBe('abc')
    expect(redo(edits)).toBe(edits)
  })

  test('typing on after an undo is a step of its own and forgets what was undone', () => {
    const edits = edit(
      undo(
        typed([
          ['a', 'one'],
          ['ab', 'two'],
        ]),
      ),
      'x',
      'one',
    )
    expect([edits.future, undo(edits).present]).toEqual([[], 'a'])
  })

  test('changes without a place, such as a removed row, never join', () => {
    expect(
      undo(
        typed([
          ['a', ''],
          ['b', ''],
        ]),
      ).present,
    ).toBe('a')
  })

  test('no more than 200 steps are remembered', () => {
    const many = typed(Array.from({ length: 500 }, (_one, at) => [String(at), String(at)] as const))
    expect([many.past.length, many.past[0]]).toEqual([200, '299'])
  })
})
