// Age of people who were asked, in the bands of the survey itself: surveys ask adults, and cut the ages as they like.
import { defineCodeList } from '#definition'

const band = (from: number, to?: number) => ({
  name: { en: to === undefined ? `${from} or older` : `${from} to ${to}` },
  years: { from, ...(to === undefined ? {} : { to }) },
})

export const surveyAgeCodes = defineCodeList({
  id: 'survey-age',
  name: { en: 'Age band of the survey' },
  source:
    'Bands that are usual in surveys of the region and of Europe, from general knowledge of the field; they overlap, and a survey uses one set of them',
  codes: {
    '0-18': { ...band(0, 18), name: { en: '18 or younger' } },
    '15-24': band(15, 24),
    '16-24': band(16, 24),
    '18-24': band(18, 24),
    '18-29': band(18, 29),
    '18-30': band(18, 30),
    '18-34': band(18, 34),
    '18-35': band(18, 35),
    '19-35': band(19, 35),
    '25-34': band(25, 34),
    '25-39': band(25, 39),
    '30-44': band(30, 44),
    '31-45': band(31, 45),
    '35-44': band(35, 44),
    '35-54': band(35, 54),
    '36-60': band(36, 60),
    '40-54': band(40, 54),
    '45-54': band(45, 54),
    '45-59': band(45, 59),
    '46-60': band(46, 60),
    '55-64': band(55, 64),
    '55-plus': band(55),
    '60-plus': band(60),
    '61-plus': band(61),
    '65-plus': band(65),
    'not-reported': { name: { en: 'not reported' }, notReported: true },
  },
})
