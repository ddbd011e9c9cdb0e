// Who says that something happened: an authority, or the media.
import { defineCodeList } from '#definition'

export const sourceKindCodes = defineCodeList({
  id: 'source-kind',
  name: { en: 'Kind of source' },
  source: 'Armed Violence Monitoring Platform (SEESAC): media and official sources',
  codes: {
    official: { name: { en: 'official' } },
    'media-confirmed': { name: { en: 'media, confirmed by an authority' } },
    media: { name: { en: 'media only' } },
  },
})
