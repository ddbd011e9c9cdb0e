// Templates in every language whose hidden row was taken out: their columns are recognised by what stands above them.
import { afterAll, expect, test } from 'vitest'
import { columnOf, learnLanguage, recordFields, suggestMapping, textIn } from '#definition'
import { roadmaps } from '#roadmaps'

const forget = roadmaps.flatMap(({ translations = [] }) => translations.map(learnLanguage))
afterAll(() => {
  for (const one of forget) one()
})

const everyLanguage = roadmaps.flatMap((roadmap) =>
  ['en', ...(roadmap.translations ?? []).map(({ tag }) => tag)].map(
    (language) => [roadmap.id, language, roadmap] as const,
  ),
)

test.each(everyLanguage)('%s in %s', (_id, language, roadmap) => {
  const known = roadmap.registers.flatMap((register) => {
    const fields = recordFields(register)
    const headings = fields.map(({ name }) => textIn(name, language))
    const { mapping } = suggestMapping(roadmap, register, { headings, samples: [] })
    return fields.map(({ id }, at) =>
      mapping.columns.some(({ from, to }) => from === headings[at] && to === columnOf(id)),
    )
  })
  // A word that officers use for something else is theirs: “place” is the place, and not what kind of place.
  expect(known.filter(Boolean).length / known.length).toBeGreaterThanOrEqual(0.9)
})
