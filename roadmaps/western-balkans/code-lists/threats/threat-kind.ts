// What a threat to arms control is about.
import { defineCodeList } from '#definition'

export const threatKindCodes = defineCodeList({
  id: 'threat-kind',
  name: { en: 'Kind of threat' },
  source:
    'Method of the platform, after the goals of the Roadmap and the themes of the Firearms Focal Points',
  codes: {
    trafficking: { name: { en: 'trafficking across borders' } },
    'local-market': { name: { en: 'illicit market within the jurisdiction' } },
    'online-trade': { name: { en: 'trade online, by post or by parcel' } },
    'conversion-and-making': { name: { en: 'conversion, reactivation and illicit manufacture' } },
    diversion: { name: { en: 'diversion from stores, producers or licensed holders' } },
    'explosives-use': { name: { en: 'attacks with grenades or explosives' } },
    'organised-violence': { name: { en: 'violence of criminal groups' } },
    'armed-violence-at-home': { name: { en: 'domestic violence with firearms' } },
    'terrorism-and-extremism': { name: { en: 'terrorism and violent extremism' } },
    'unplanned-explosion': { name: { en: 'unplanned explosion at a store' } },
    'other-threat': { name: { en: 'other threat' } },
  },
})
