// The order in which indicators are listed, whatever the order of the index.
import { expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { listedIndicators } from './listed-indicators.ts'

test('those that the agreement names come first, then those of targets, then context, each by the number in its code', () => {
  const [one] = ruritania.indicators
  if (!one) throw new Error('no indicator')
  const named = (kind: typeof one.kind, code: string) => ({ ...one, kind, code })
  const listed = listedIndicators({
    ...{ a: named('context', 'C1'), b: named('kpi', 'M10'), c: named('target', 'T12') },
    ...{ d: named('kpi', 'M2'), e: named('target', 'T3') },
  })
  expect(listed.map(({ code }) => code)).toEqual(['M2', 'M10', 'T3', 'T12', 'C1'])
})
