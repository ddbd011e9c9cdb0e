// Registers told apart for whoever works here: by the institution and the jurisdiction of the roles that they hold.
import { expect, test } from 'vitest'
import type { HeldRole, MeAnswer, RoadmapOutline } from '#definition'
import { registerGroups } from './register-groups.ts'

const name = { en: '' }
const institution = (id: string, kind: string) => ({ id, name, kind })
const jurisdictions = [
  { id: 'zenda', institutions: [institution('watch', 'watch'), institution('court', 'court')] },
  { id: 'strelsau', institutions: [institution('watch-st', 'watch'), institution('toll', 'toll')] },
]
const registers = ['watch', 'court', 'toll'].map((kind) => ({ id: `of-${kind}`, keptBy: [kind] }))
const outline = { jurisdictions, registers } as unknown as RoadmapOutline

function groupsOf(...places: readonly (readonly [string, string])[]) {
  const roles = places.map(([jurisdiction, own]) => ({ jurisdiction, institution: own }) as HeldRole)
  const groups = registerGroups(outline, { roles } as unknown as MeAnswer['person'])
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id).join(' ')
  return [ids(groups.mine), ids(groups.beside), ids(groups.others)]
}

test.each([
  ['an officer', [['zenda', 'watch']], ['of-watch', 'of-court', 'of-toll']],
  ['a commission', [['strelsau', '*']], ['', 'of-watch of-toll', 'of-court']],
  ['a secretariat', [['*', '*']], ['', '', 'of-watch of-court of-toll']],
  [
    'somebody of two places',
    [
      ['zenda', 'court'],
      ['strelsau', '*'],
    ],
    ['of-court', 'of-watch of-toll', ''],
  ],
] as const)('of %s', (_who, places, expected) => {
  expect(groupsOf(...places)).toEqual(expected)
})

test('of nobody all are others', () => {
  expect(registerGroups(outline, null).others).toHaveLength(3)
})
