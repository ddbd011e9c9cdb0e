// Age of persons, in the bands of the Armed Violence Monitoring Platform.
import { defineCodeList } from '#definition'

export const ageBandCodes = defineCodeList({
  id: 'age-band',
  name: { en: 'Age band' },
  source: 'Armed Violence Monitoring Platform (SEESAC): 0-18, 19-35, 36-60, 61 and over',
  codes: {
    '0-18': {
      name: { en: '18 or younger' },
      years: { from: 0, to: 18 },
      note: {
        en: 'Minors, and those who are 18: the youngest band that every source can give. A band of minors alone, under 18, is not published.',
      },
    },
    '19-35': { name: { en: '19 to 35' }, years: { from: 19, to: 35 } },
    '36-60': { name: { en: '36 to 60' }, years: { from: 36, to: 60 } },
    '61-plus': { name: { en: '61 or older' }, years: { from: 61 } },
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
