import { defineRequestKind } from '#definition'

export const informationRequest = defineRequestKind({
  id: 'information-request',
  name: { en: 'Information requests' },
  singular: { en: 'information request' },
  definition: {
    en: 'Asks another institution for information on firearms, ammunition or explosives; the target on mandatory feedback (2.6) speaks of it. The history of one firearm is asked for by a trace request.',
  },
  register: 'requests',
  where: { field: 'kind', is: 'information-request' },
  dueDays: 30,
  escalatesAfter: 14,
})
