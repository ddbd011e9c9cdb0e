// Forms of awareness activities.
import { defineCodeList } from '#definition'

export const activityKindCodes = defineCodeList({
  id: 'activity-kind',
  name: { en: 'Kind of activity' },
  source: 'Method of the platform, after MOSAIC 04.30',
  codes: {
    campaign: { name: { en: 'campaign' } },
    event: { name: { en: 'event or lecture' } },
    broadcast: { name: { en: 'broadcast or article' } },
    online: { name: { en: 'online content' } },
    material: { name: { en: 'printed material' } },
    training: { name: { en: 'training' } },
  },
})
