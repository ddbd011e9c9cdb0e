// Firearms that were lost or stolen, and their entry into iARMS (target 2.8).
import { defineDataElement } from '#definition'
import { days, items, reports } from '../../terms/units.ts'

export const firearmsMissing = defineDataElement({
  id: 'firearms-missing',
  name: { en: 'Firearms reported lost or stolen' },
  definition: {
    en: 'Firearms reported lost or stolen in the period; context for target 2.8.',
  },
  unit: items,
  itemClasses: ['firearm'],
  accumulation: 'period',
})

export const firearmsMissingInIarms = defineDataElement({
  id: 'firearms-missing-in-iarms',
  name: { en: 'Lost or stolen firearms entered into iARMS' },
  definition: {
    en: 'Those of the firearms reported lost or stolen in the period that were entered into iARMS so far; context for target 2.8.',
  },
  unit: items,
  itemClasses: ['firearm'],
  accumulation: 'period',
})

export const firearmsRecovered = defineDataElement({
  id: 'firearms-recovered',
  name: { en: 'Missing firearms recovered' },
  definition: {
    en: 'Firearms that had been reported lost or stolen and were reported as recovered in the period; context for target 2.8.',
  },
  unit: items,
  itemClasses: ['firearm'],
  accumulation: 'period',
})

export const iarmsReports = defineDataElement({
  id: 'iarms-reports',
  name: { en: 'Reports entered into iARMS' },
  definition: {
    en: 'Reports of lost or stolen firearms of the period that were entered into iARMS with the day of the entry; context for target 2.8.',
  },
  unit: reports,
  accumulation: 'period',
})

export const iarmsDays = defineDataElement({
  id: 'iarms-days',
  name: { en: 'Days until the entry into iARMS' },
  definition: {
    en: 'Days from the report to the entry into iARMS, added up over the reports of the period that were entered; context for target 2.8.',
  },
  unit: days,
  accumulation: 'period',
})
