// Export licences, checks after delivery, and diversion (KPI 6).
import { defineDataElement } from '#definition'
import { countedClasses, weighedClasses } from '../../code-lists/item-classes.ts'
import { checks, items, kilograms, licences, millionEuros, percent } from '../../terms/units.ts'

export const licencesIssued = defineDataElement({
  id: 'licences-issued',
  name: { en: 'Export licences issued' },
  definition: { en: 'Licences for the export of arms issued in the period; context for KPI 6.' },
  unit: licences,
  accumulation: 'period',
  expectedBy: [],
})

export const licencesUsedShare = defineDataElement({
  id: 'licences-used-share',
  name: { en: 'Share of export licences used, as published' },
  definition: { en: 'Percentage of the issued licences that were used; context for KPI 6.' },
  unit: percent,
  accumulation: 'period',
  expectedBy: [],
})

export const licensedItems = defineDataElement({
  id: 'licensed-items',
  name: { en: 'Items licensed for export' },
  definition: { en: 'Pieces for which export licences were issued in the period.' },
  unit: items,
  accumulation: 'period',
  itemClasses: countedClasses,
})

export const licensedMass = defineDataElement({
  id: 'licensed-mass',
  name: { en: 'Explosives licensed for export, by weight' },
  definition: { en: 'Kilograms for which export licences were issued in the period.' },
  unit: kilograms,
  accumulation: 'period',
  itemClasses: weighedClasses,
})

export const postShipmentChecks = defineDataElement({
  id: 'post-shipment-checks',
  name: { en: 'Post-shipment checks' },
  definition: { en: 'Checks made in the period at the place of delivery after an export.' },
  unit: checks,
  accumulation: 'period',
})

export const checkedItems = defineDataElement({
  id: 'checked-items',
  name: { en: 'Items checked after delivery' },
  definition: {
    en: 'Pieces exported under licence that were checked at the place of delivery in the period, whatever the check found.',
  },
  unit: items,
  accumulation: 'period',
  itemClasses: countedClasses,
})

export const divertedItems = defineDataElement({
  id: 'diverted-items',
  name: { en: 'Items found diverted' },
  definition: {
    en: 'Pieces exported under licence that a post-shipment check of the period found diverted.',
  },
  unit: items,
  accumulation: 'period',
  itemClasses: countedClasses,
})

export const armsExports = defineDataElement({
  id: 'arms-exports',
  name: { en: 'Arms exports' },
  definition: { en: 'Value of the exports of the period in million euros; context for KPI 6.' },
  unit: millionEuros,
  accumulation: 'period',
  expectedBy: [],
})

export const exportShare = defineDataElement({
  id: 'export-share',
  name: { en: 'Share of the region’s arms exports, as published' },
  definition: { en: 'Percentage of the region’s exports that the source prints; context for KPI 6.' },
  unit: percent,
  accumulation: 'period',
  expectedBy: [],
})
