// What somebody may have meant: the candidates that share most letters, in the order in which they share them.
import { expect, test } from 'vitest'
import { nearest, nearestOf } from './nearest.ts'

const candidates = ['Pistol', 'Revolver', 'Rifle', 'Shotgun', 'Pistol, converted']

test.each([
  ['pistl', 'Pistol, Pistol, converted, Revolver'],
  ['REVOLVER', 'Revolver, Pistol, converted, Pistol'],
  // Of those that share as much, the first ones.
  ['', 'Pistol, Revolver, Rifle'],
])('“%s” is nearest to %s', (text, wanted) => {
  expect(nearest(text, candidates)).toBe(wanted)
})

test('whoever asks again and again is told the same as whoever asks once', () => {
  const find = nearestOf(candidates)
  for (const text of ['shot', 'gun', 'rifel', 'shot'])
    expect([text, find(text)]).toEqual([text, nearest(text, candidates)])
  expect(nearestOf([])('shot')).toBe('')
})
