// How many people live in a jurisdiction: what rates are taken of.
import { defineDataElement } from '#definition'
import { persons } from '../../terms/units.ts'

export const population = defineDataElement({
  id: 'population',
  name: { en: 'Population' },
  definition: {
    en: 'People living in the jurisdiction in the middle of the year, as the World Bank estimates; context, and what rates are taken of.',
  },
  unit: persons,
  accumulation: 'stock',
  reporter: 'secretariat',
})
