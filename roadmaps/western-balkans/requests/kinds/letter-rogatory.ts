import { defineRequestKind } from '#definition'

export const letterRogatory = defineRequestKind({
  id: 'letter-rogatory',
  name: { en: 'Letters rogatory' },
  singular: { en: 'letter rogatory' },
  definition: {
    en: 'A court or a prosecution asks another one for legal assistance. The baseline of target 2.6 names them beside requests for information.',
  },
  register: 'requests',
  where: { field: 'kind', is: 'letter-rogatory' },
  askedBy: ['prosecution', 'court'],
  askedOf: ['prosecution', 'court'],
  dueDays: 90,
  escalatesAfter: 30,
})
