// Who keeps which register, jurisdiction by jurisdiction: whose statements together make a month complete.
import { keepersOf, notStated, type Keeper, type Listing } from './institution.ts'
import type { Register } from '../registers/index.ts'
import { recordAreas, type Roadmap } from './roadmap.ts'

/** An institution that keeps a register, and in which jurisdiction or group. */
export interface RegisterKeeper extends Keeper {
  readonly register: string
}

/**
 * The institutions that keep the register in a jurisdiction. Where none of its kind is known there, as in a group, it is
 * one whose name is not stated: its records are kept under that too.
 */
export function statersOf(
  roadmap: Listing,
  register: Pick<Register, 'keptBy'>,
  jurisdiction: string,
): readonly string[] {
  const known = keepersOf(roadmap, register, jurisdiction).map(({ id }) => id)
  return known.length > 0 ? known : [notStated]
}

/** All of them. */
export function registerKeepers(roadmap: Roadmap): RegisterKeeper[] {
  return roadmap.registers.flatMap((register) =>
    recordAreas(roadmap, register).flatMap(({ id: jurisdiction }) =>
      statersOf(roadmap, register, jurisdiction).map((institution) => ({
        ...{ jurisdiction, register: register.id, institution },
      })),
    ),
  )
}
