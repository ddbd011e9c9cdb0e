import { defineRequestKind } from '#definition'

export const inspectionOrder = defineRequestKind({
  id: 'inspection-order',
  name: { en: 'Inspection orders' },
  singular: { en: 'inspection order' },
  definition: {
    en: 'Orders the inspection of a legal entity that holds firearms (targets 7.2 and 7.3). The inspection itself belongs into “Inspections of legal entities”.',
  },
  register: 'requests',
  where: { field: 'kind', is: 'inspection-order' },
  askedBy: ['interior-ministry', 'salw-commission', 'firearms-focal-point'],
  askedOf: ['interior-ministry', 'police'],
  dueDays: 20,
  isInWorkingDays: true,
  escalatesAfter: 7,
})
