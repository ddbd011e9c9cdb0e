// Checks of arms exports other than those at the place of delivery, and licences refused (target 3.3).
import { defineDataElement } from '#definition'
import { checks, decisions } from '../../terms/units.ts'

export const preLicenceChecks = defineDataElement({
  id: 'pre-licence-checks',
  name: { en: 'Checks of the end user before a licence' },
  definition: {
    en: 'Checks made in the period before a licence was decided on; context for target 3.3.',
  },
  unit: checks,
  accumulation: 'period',
})

export const departureChecks = defineDataElement({
  id: 'departure-checks',
  name: { en: 'Checks at departure' },
  definition: {
    en: 'Checks of the goods made in the period at their departure; context for target 3.3.',
  },
  unit: checks,
  accumulation: 'period',
})

export const deliveryVerifications = defineDataElement({
  id: 'delivery-verifications',
  name: { en: 'Deliveries verified from documents' },
  definition: {
    en: 'Deliveries that were verified in the period from documents, without a visit; context for target 3.3.',
  },
  unit: checks,
  accumulation: 'period',
})

export const checksWithDiversion = defineDataElement({
  id: 'checks-with-diversion',
  name: { en: 'Checks that found a diversion' },
  definition: {
    en: 'Checks of the period of any kind that found items diverted; context for target 3.3.',
  },
  unit: checks,
  accumulation: 'period',
})

export const licencesDecided = defineDataElement({
  id: 'licences-decided',
  name: { en: 'Decisions on licences' },
  definition: {
    en: 'Decisions of the period on licences to export, import, bring through or broker arms; context for target 3.3.',
  },
  unit: decisions,
  accumulation: 'period',
})

export const licencesRefused = defineDataElement({
  id: 'licences-refused',
  name: { en: 'Licences refused or revoked' },
  definition: {
    en: 'Those of the decisions that refused a licence or took it back; context for target 3.3.',
  },
  unit: decisions,
  accumulation: 'period',
})
