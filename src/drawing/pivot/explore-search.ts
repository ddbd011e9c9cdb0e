// What stands in the address of the page on which any indicator is explored. Apart from the rest, since the first page reads it.
/** The search part of the address: all of what was chosen. */
export interface ExploreSearch {
  readonly indicator?: string | undefined
  readonly show?: string | undefined
  readonly frequency?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly per?: string | undefined
  /** The dimensions downwards and across. */
  readonly rows?: string | undefined
  readonly cols?: string | undefined
  /** Ids of areas, separated by commas. */
  readonly area?: string | undefined
  /** Codes of what stands neither downwards nor across, `sex:female`. */
  readonly only?: string | undefined
  /** The period, where periods stand neither downwards nor across. */
  readonly at?: string | undefined
  readonly view?: string | undefined
}

const names = [
  ...(['indicator', 'show', 'frequency', 'from', 'to', 'per', 'rows', 'cols', 'area', 'only', 'at'] as const),
  'view' as const,
]

/** Keeps what the page understands, as text. */
export function readExploreSearch(search: Record<string, unknown>): ExploreSearch {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = search[name]
      return typeof value === 'string' && value !== '' ? [[name, value]] : []
    }),
  )
}
