// Downloads of figures: whatever an indicator is broken down by, no two columns have one name.
import { describe, expect, test } from 'vitest'
import { figuresTable } from '#api'
import { roadmaps } from '#roadmaps'

describe.each(roadmaps)('the download of figures of $id', (roadmap) => {
  test.each(roadmap.indicators.map((indicator) => [indicator.id, indicator] as const))(
    'of %s names every column once, broken down by all it can be',
    (_id, indicator) => {
      const by = [...indicator.always, ...indicator.breakdowns]
      const nothing = { indicator: indicator.id, frequency: indicator.frequency, dataVersion: 0 } as const
      const asked = { ...nothing, by, periods: [], figures: [] }
      const { heading: columns } = figuresTable(roadmap, indicator, asked)
      expect(columns).toHaveLength(new Set(columns).size)
      expect(columns).toEqual(expect.arrayContaining(by.map((id) => id.replaceAll('-', '_'))))
    },
  )
})
