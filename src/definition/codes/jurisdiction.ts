// Who reports. A status-neutral list of our own, with the names and footnotes each audience requires.
import type { Text } from '../words/index.ts'

/** A part of a jurisdiction that reports or is shown apart: an entity, a district, a canton. */
export interface JurisdictionPart {
  readonly id: string
  readonly name: Text
  /** What kind of part it is: “entity”, “canton”, “region”. */
  readonly level: Text
}

export interface Institution {
  readonly id: string
  readonly name: Text
  /** A code of the roadmap's list of institution kinds. */
  readonly kind: string
  /** Who tells of it by this name: a web address, or words. Without one it bears the name of its kind. */
  readonly source?: string
  /** How it calls itself in its own language, where a source has that. */
  readonly localName?: string
}

export interface Jurisdiction {
  readonly id: string
  readonly name: Text
  /** Where its authorities have their seat: how the source text lists it. */
  readonly seat: Text
  /** `member` takes part in full; `associated` follows the roadmap without being part of the region. */
  readonly membership: 'member' | 'associated'
  readonly note?: Text
  readonly languages: readonly string[]
  /** Whose clocks its institutions go by, in the names of the time zone database. Time stamps become its days. */
  readonly timeZone?: string
  /** Days on which its institutions do not work, besides Saturdays and Sundays. */
  readonly daysOff?: readonly string[]
  /** Its codes in other lists: ISO 3166, M49, IATI. Importers accept them. */
  readonly mappings: Readonly<Record<string, string>>
  /** Lists whose code is user-assigned: the standard leaves it to whoever needs one and assigns none itself. */
  readonly userAssigned?: readonly string[]
  readonly parts?: readonly JurisdictionPart[]
  readonly institutions?: readonly Institution[]
  /** Names and footnotes per naming profile, where they differ from `name`. */
  readonly namedAs?: Readonly<Record<string, { readonly name: Text; readonly footnote?: Text }>>
}

/** Several jurisdictions for which figures are published, or made, as one. Two groups are never mixed. */
export interface JurisdictionGroup {
  readonly id: string
  readonly name: Text
  readonly members: readonly string[]
  readonly note?: Text
  /** Only some publications cut their figures like this: it has its page, and stands on no page that compares. */
  readonly isAside?: true
  /** Its codes in publications and other lists. Importers accept them. */
  readonly mappings?: Readonly<Record<string, string>>
}

/** How jurisdictions are named in the output of one audience. */
export interface NamingProfile {
  readonly id: string
  readonly name: Text
}

export function defineJurisdiction(jurisdiction: Jurisdiction): Jurisdiction {
  return jurisdiction
}

/** The name and footnote a naming profile requires. */
export function namedFor(jurisdiction: Jurisdiction, profile: string): { name: Text; footnote?: Text } {
  return jurisdiction.namedAs?.[profile] ?? { name: jurisdiction.name }
}
