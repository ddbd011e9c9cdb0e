// With whom awareness is raised, and whether it lasts (target 4.3; for the media, target 4.8).
import { defineIndicator, percentUnit, share, sum } from '#definition'
import { awarenessActivities, awarenessUnderAgreement } from '../../data-elements/policy/awareness.ts'
import { activities } from '../../terms/units.ts'
import { row } from '../examples/example-row.ts'

const partners = [
  ...(['civil-society', 'media', 'school', 'local-authority', 'association', 'company'] as const),
  ...(['religious-community', 'international-organisation', 'other-partner'] as const),
] as const
const held = (jurisdiction: string, value: number, kind?: string) =>
  row(jurisdiction, 'awareness-activities', value, kind ? { codes: { 'partner-kind': kind } } : {})

export const awarenessPartnerships = defineIndicator({
  id: 'awareness-partnerships',
  kind: 'target',
  code: 'T14',
  text: { en: 'Awareness activities held with a partner, and those held under a standing agreement.' },
  name: { en: 'Partnerships for awareness' },
  elements: ['4.3', '4.8'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    all: sum(awarenessActivities),
    withPartner: sum(awarenessActivities, { where: { 'partner-kind': partners } }),
    standing: sum(awarenessUnderAgreement),
    civilSociety: sum(awarenessActivities, { where: { 'partner-kind': 'civil-society' } }),
    media: sum(awarenessActivities, { where: { 'partner-kind': 'media' } }),
  },
  headline: { show: 'partnerShare', beside: ['standing', 'civilSociety', 'all'], besideOnPage: ['media'] },
  breakdowns: ['awareness-theme', 'partner-kind'],
  shows: (terms) => {
    const counted = (en: string, formula: (typeof terms)['all'], breakdowns: readonly string[]) => ({
      name: { en },
      formula,
      unit: activities,
      breakdowns,
    })
    return {
      partnerShare: {
        name: { en: 'Share of awareness activities held with a partner' },
        formula: share(terms.withPartner, terms.all, { notReported: 'inside', isPart: true }),
        unit: percentUnit,
        breakdowns: ['awareness-theme'],
      },
      withPartner: counted('Awareness activities held with a partner', terms.withPartner, [
        'awareness-theme',
      ]),
      standing: counted('Awareness activities held under a standing agreement', terms.standing, [
        'awareness-theme',
        'partner-kind',
      ]),
      civilSociety: counted('Awareness activities held with civil society', terms.civilSociety, [
        'awareness-theme',
      ]),
      media: counted('Awareness activities held with media', terms.media, ['awareness-theme']),
      all: counted('Awareness activities, with a partner or without', terms.all, [
        'awareness-theme',
        'partner-kind',
      ]),
    }
  },
  method: {
    en: 'Target 4.3 asks for sustainable partnerships that carry the message further. What can be counted is how many awareness activities are held with a partner, of which kind the most important partner is, and whether there is a standing agreement in writing. That such an agreement makes a partnership sustainable is an interpretation of this platform; how well a partnership works is for the assessment of the target to say. An activity counts by its first day, and once, whatever the number of partners. An activity for which nobody reported the kind of partner counts among all activities and not among those with a partner. How many people partners reach beside the participants is in T8.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Podgorica holds 20 activities: 12 with civil society, 6 of them under a standing agreement, 3 with media, and 5 alone. Tirana holds 20: 5 with schools, 5 alone, and of 10 nobody says it. 15 of 20 for Podgorica, 20 of 40 together.',
    },
    observations: [
      held('podgorica', 20),
      ...partners.map((kind) =>
        held('podgorica', { 'civil-society': 12, media: 3 }[kind as string] ?? 0, kind),
      ),
      row('podgorica', 'awareness-under-agreement', 6),
      held('tirana', 20),
      ...partners.map((kind) => held('tirana', kind === 'school' ? 5 : 0, kind)),
    ],
    expects: [
      { show: 'partnerShare', jurisdiction: 'podgorica', period: '2023', is: '75' },
      { show: 'partnerShare', jurisdiction: 'western-balkans', period: '2023', is: '50' },
      { show: 'standing', jurisdiction: 'podgorica', period: '2023', is: '6' },
      { show: 'civilSociety', jurisdiction: 'tirana', period: '2023', is: '0' },
      { show: 'media', jurisdiction: 'podgorica', period: '2023', is: '3' },
      { show: 'partnerShare', jurisdiction: 'belgrade', period: '2023', is: 'not reported' },
    ],
  },
})
