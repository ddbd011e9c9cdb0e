// The six jurisdictions as the inventor sees them: how much happens where in a year, and how well it is written down.

/** Sizes are of the order of what is published about the region; no number is a published one. */
export interface Profile {
  /** Id of the jurisdiction. */
  readonly id: string
  /** Records in a usual year. */
  readonly incidents: number
  readonly seizures: number
  readonly collected: number
  readonly lost: number
  readonly licences: number
  readonly inspections: number
  readonly cooperations: number
  readonly awareness: number
  /** Facilities in which arms are stored. */
  readonly facilities: number
  /** Pieces destroyed at a usual event. */
  readonly destroyed: number
  /** The share of answers that are missing in 2016; it falls by half until 2025. */
  readonly gaps: number
  /** How early laws, documents and institutions are in order: 0 late, 1 early. */
  readonly pace: number
  /** The share of seizures that are made at borders. */
  readonly border: number
  /** Where its places lie, in degrees. */
  readonly centre: readonly [north: number, east: number]
  readonly reach: number
}

export const profiles: readonly Profile[] = [
  {
    ...{ id: 'belgrade', incidents: 1240, seizures: 1480, collected: 420, lost: 260, licences: 430 },
    ...{ inspections: 260, cooperations: 85, awareness: 14, facilities: 58, destroyed: 5200, gaps: 0.12 },
    ...{ pace: 0.65, border: 0.09, centre: [44.1, 20.8], reach: 1 },
  },
  {
    ...{ id: 'podgorica', incidents: 310, seizures: 270, collected: 210, lost: 45, licences: 28 },
    ...{ inspections: 60, cooperations: 30, awareness: 11, facilities: 17, destroyed: 900, gaps: 0.1 },
    ...{ pace: 0.9, border: 0.12, centre: [42.8, 19.3], reach: 0.45 },
  },
  {
    ...{ id: 'pristina', incidents: 570, seizures: 960, collected: 160, lost: 70, licences: 3 },
    ...{ inspections: 75, cooperations: 52, awareness: 16, facilities: 14, destroyed: 1400, gaps: 0.14 },
    ...{ pace: 0.7, border: 0.06, centre: [42.6, 20.9], reach: 0.35 },
  },
  {
    ...{ id: 'sarajevo', incidents: 470, seizures: 880, collected: 260, lost: 90, licences: 115 },
    ...{ inspections: 120, cooperations: 38, awareness: 9, facilities: 46, destroyed: 2600, gaps: 0.2 },
    ...{ pace: 0.35, border: 0.03, centre: [44.1, 17.9], reach: 0.8 },
  },
  {
    ...{ id: 'skopje', incidents: 330, seizures: 330, collected: 140, lost: 55, licences: 16 },
    ...{ inspections: 90, cooperations: 44, awareness: 12, facilities: 19, destroyed: 700, gaps: 0.09 },
    ...{ pace: 0.8, border: 0.11, centre: [41.6, 21.6], reach: 0.5 },
  },
  {
    ...{ id: 'tirana', incidents: 560, seizures: 430, collected: 190, lost: 60, licences: 9 },
    ...{ inspections: 80, cooperations: 61, awareness: 10, facilities: 22, destroyed: 1700, gaps: 0.16 },
    ...{ pace: 0.55, border: 0.14, centre: [41.2, 20.0], reach: 0.5 },
  },
]
