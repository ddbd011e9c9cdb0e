// What invented risks and emerging issues are about. Every sentence says that it is invented.

/** A risk: what it is, and what is judged of it in a usual jurisdiction. */
export interface InventedRisk {
  readonly kind: string
  readonly title: string
  readonly commodities: readonly string[]
  readonly actors: readonly string[]
  readonly likelihood: number
  readonly impact: number
  readonly confidence: 'high' | 'moderate' | 'low'
  readonly measure: string
}

export const inventedRisks: readonly InventedRisk[] = [
  {
    ...{ kind: 'trafficking', title: 'Pistols are carried abroad hidden in cars (invented)' },
    ...{ commodities: ['firearm'], actors: ['loose-network'], likelihood: 4, impact: 4, confidence: 'high' },
    measure: 'Invented: common controls with the neighbour at two crossings',
  },
  {
    ...{ kind: 'conversion-and-making', title: 'Alarm pistols are converted in small workshops (invented)' },
    ...{ commodities: ['gas-alarm-signal'], actors: ['single-offender'], likelihood: 4, impact: 3 },
    ...{ confidence: 'moderate', measure: 'Invented: alarm pistols are registered at sale' },
  },
  {
    ...{ kind: 'explosives-use', title: 'Groups throw hand grenades at each other’s houses (invented)' },
    ...{ commodities: ['hand-grenade'], actors: ['organised-group'], likelihood: 3, impact: 5 },
    ...{ confidence: 'moderate', measure: 'Invented: grenades are compared by lot with those of the stores' },
  },
  {
    ...{ kind: 'online-trade', title: 'Parts are ordered online and come by parcel (invented)' },
    ...{ commodities: [], actors: ['single-offender'], likelihood: 3, impact: 3, confidence: 'low' },
    measure: 'Invented: parcels are screened at the sorting centre',
  },
  {
    ...{ kind: 'armed-violence-at-home', title: 'Licensed holders threaten partners at home (invented)' },
    ...{ commodities: [], actors: ['legal-holder'], likelihood: 5, impact: 4, confidence: 'high' },
    measure: 'Invented: licences are looked at anew after every report of violence',
  },
  {
    ...{ kind: 'diversion', title: 'Ammunition goes missing from a store (invented)' },
    ...{ commodities: ['ammunition'], actors: ['insider'], likelihood: 2, impact: 5, confidence: 'moderate' },
    measure: 'Invented: stock is taken every quarter by two persons',
  },
]

/** What is watched, and what its reviews come to, the newest last. */
export const inventedIssues = [
  {
    ...{ title: 'Firearms printed from plans found online (invented)', relevance: 'relevance-low' },
    ...{
      watch: 'Invented: finds of printed frames, and purchases of barrels without a frame.',
      commodity: 'firearm',
    },
    ...{ first: 2023, reviews: ['review-keep', 'review-keep'] },
  },
  {
    ...{
      title: 'A new model of alarm pistol that is easy to convert (invented)',
      relevance: 'relevance-high',
    },
    ...{
      watch: 'Invented: its share among seized pistols.',
      commodity: 'gas-alarm-signal',
      first: 2022,
      reviews: ['review-raise'],
    },
  },
  {
    ...{
      title: 'Offers of arms in closed groups of a messenger (invented)',
      relevance: 'relevance-moderate',
    },
    ...{
      watch: 'Invented: cases that began with an offer online.',
      commodity: 'firearm',
      first: 2024,
      reviews: ['review-keep'],
    },
  },
  {
    ...{ title: 'Sales of blank ammunition without papers (invented)', relevance: 'relevance-moderate' },
    ...{
      watch: 'Invented: checks of dealers.',
      commodity: 'ammunition',
      first: 2021,
      reviews: ['review-keep', 'review-close'],
    },
  },
] as const
