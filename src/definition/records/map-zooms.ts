// How near a map of records can be looked at: each step with its grid and with how much of the land it shows.

export interface MapZoom {
  /** Cells of the grid to a degree. */
  readonly perDegree: number
  /** So wide and high is the land that is shown; all of it where not said. */
  readonly kilometres?: number
}

/** From the whole land to the streets of a town. */
export const mapZooms: readonly MapZoom[] = [
  { perDegree: 2.5 },
  { perDegree: 10, kilometres: 240 },
  { perDegree: 40, kilometres: 60 },
  { perDegree: 200, kilometres: 15 },
]
