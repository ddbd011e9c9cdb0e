// Words in bs of the way from a list to its map.
import type { mapLink as en } from '../../en/analysis/map-link.ts'
import type { Sameness } from '../../index.ts'

export const mapLink: Sameness<typeof en> = { show: 'Prikaži ove zapise na karti' }
