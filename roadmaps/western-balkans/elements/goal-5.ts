// Goal 5 of the Roadmap and its overall targets, word for word and in the order of the source.
import { defineElement } from '#definition'
import { byEndOf } from './timeframes.ts'

export const goal5 = [
  defineElement({
    code: '5',
    level: 'goal',
    heading: { en: 'SALW/FIREARMS COLLECTION AND LEGALIZATION' },
    text: {
      en: 'By 2024, substantially decrease the estimated number of firearms in illicit possession in the Western Balkans',
    },
    introduction: [
      {
        en: 'An estimated high number of weapons are still in illicit possession of citizens in the Western Balkans. In the wrong hands they have a destabilizing potential and their negative effects multiplied. As such, they represent a continuous danger to communities, societies and institutions. Collection of SALW/firearms is one of the control measures and amongst the most complex activities as they require strong cooperation between several institutions as well as trust building with the targeted community/society.',
      },
      {
        en: 'Collection campaigns implemented already in the region have demonstrated that for voluntary surrender and/or legalization of firearms to be successful, proper and inter-institutional planning needs to be in place, to reinforce the confidence in the security institutions.',
      },
      {
        en: 'Against this background, the Roadmap aims to achieve several targets aiming towards substantial decrease of firearms in illicit possession through six critical aspects of SALW/firearms collection which include: 1) Confiscation 2) Legalization 3) Voluntary Surrender 4) Deactivation 5) Found, and 6) Inherited firearms. These aspects, when combined properly can reduce the social, economic and environmental impact of uncontrolled SALW/firearms proliferation and possession to a given jurisdiction and a region as a whole.',
      },
    ],
  }),
  defineElement({
    code: '5.1',
    level: 'target',
    parent: '5',
    text: { en: 'Substantially increase number of seized firearms, ammunition and explosives' },
    baseline: {
      en: 'Inadequate detection capacities and equipment; number of reported seized firearms throughout of the region; Sporadic use of informants to identify illegal possession',
    },
    timeframe: byEndOf(2022),
  }),
  defineElement({
    code: '5.2',
    level: 'target',
    parent: '5',
    text: {
      en: 'Ensure that legal measures are in place allowing legalization and voluntary surrender of firearms',
    },
    baseline: {
      en: 'Legalization sporadically used jointly with voluntarily surrender; Voluntarily surrender mainly used as a measure at the time of transition of laws; lack of legislation in place for voluntarily surrender; lack of incentives',
    },
    timeframe: byEndOf(2020),
  }),
  defineElement({
    code: '5.3',
    level: 'target',
    parent: '5',
    text: { en: 'Systematically use deactivation to reduce illegal firearms possession' },
    baseline: {
      en: 'Deactivation regulations in place in some beneficiaries but inconsistent practices, capacities and implementation and not fully aligned with EU regulation on deactivation.',
    },
    timeframe: byEndOf(2024),
  }),
  defineElement({
    code: '5.4',
    level: 'target',
    parent: '5',
    text: {
      en: 'Increase administrative capacities and targeted outreach to complete re-registration within envisaged legal timeframe, as well as to address adequately found and inherited firearms',
    },
    baseline: {
      en: 'Extended re-registration periods after amendments of laws on weapons leading to diversion',
    },
    timeframe: byEndOf(2020),
  }),
]
