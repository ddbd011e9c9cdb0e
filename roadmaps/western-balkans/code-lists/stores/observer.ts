// Who watched an event.
import { defineCodeList } from '#definition'

export const observerCodes = defineCodeList({
  id: 'observer',
  name: { en: 'Observers' },
  source: 'MOSAIC 05.50; codes from general knowledge of the field, to be checked',
  codes: {
    media: { name: { en: 'media' } },
    'international-organisation': { name: { en: 'international organisations' } },
    parliament: { name: { en: 'members of parliament' } },
    'civil-society': { name: { en: 'civil society' } },
    commission: { name: { en: 'SALW Commission' } },
  },
})
