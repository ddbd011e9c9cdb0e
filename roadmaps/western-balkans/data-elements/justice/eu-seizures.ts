// What only the European Union’s side knows (KPI 5).
import { defineDataElement } from '#definition'
import { countedClasses } from '../../code-lists/item-classes.ts'
import { cases, items } from '../../terms/units.ts'

export const euBorderCases = defineDataElement({
  id: 'eu-border-cases',
  name: { en: 'Cases at EU borders traced to the region' },
  definition: {
    en: 'Cases of the period in which items seized at an external border of the European Union were traced to the region.',
  },
  unit: cases,
  accumulation: 'period',
  reporter: 'eu',
})

export const euCases = defineDataElement({
  id: 'eu-cases',
  name: { en: 'Cases across the EU traced to the region' },
  definition: {
    en: 'Cases of the period in which items seized anywhere in the European Union were traced to the region or diverted from it.',
  },
  unit: cases,
  accumulation: 'period',
  reporter: 'eu',
})

export const euBorderItems = defineDataElement({
  id: 'eu-border-items',
  name: { en: 'Items seized at EU borders traced to the region' },
  definition: {
    en: 'Pieces seized at an external border of the European Union in the period and traced to the region.',
  },
  unit: items,
  accumulation: 'period',
  itemClasses: countedClasses,
  reporter: 'eu',
})

export const euItems = defineDataElement({
  id: 'eu-items',
  name: { en: 'Items seized across the EU traced to the region' },
  definition: {
    en: 'Pieces seized anywhere in the European Union in the period and traced to the region or diverted from it.',
  },
  unit: items,
  accumulation: 'period',
  itemClasses: countedClasses,
  reporter: 'eu',
})
