// English words of the way from a list to its map.

export const mapLink = { show: 'Show these records on a map' } as const
