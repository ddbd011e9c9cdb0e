// What counts may be asked per. A new one is one entry here.
import type { Denominator } from '#definition'
import { population } from './data-elements/context/population.ts'
import { perHundredThousand } from './terms/units.ts'

export const denominators: readonly Denominator[] = [
  {
    id: 'population',
    name: { en: 'per 100,000 inhabitants' },
    element: population.id,
    times: 100_000,
    unit: perHundredThousand,
  },
]
