// When an e-mail about a jurisdiction may leave: not in its quiet hours; and with which digest.
import { afterPart, nextMoment, type Roadmap } from '#definition'

const alwaysAwake = { from: '00:00', until: '00:00' }
const quietOf = ({ telling }: Roadmap) => telling?.quiet ?? alwaysAwake

/** The clocks of a jurisdiction; those of UTC where it names none. */
export const zoneOf = ({ jurisdictions }: Roadmap, jurisdiction: string): string | undefined =>
  jurisdictions.find(({ id }) => id === jurisdiction)?.timeZone

/** The time of the day at which digests leave and reminders are made. */
export const morningOf = (roadmap: Roadmap): string => quietOf(roadmap).until

/** When something about the jurisdiction may leave that is told now. */
export function leavingOf(
  roadmap: Roadmap,
  jurisdiction: string,
  now: Date,
): { readonly due: Date; readonly digest: Date } {
  const zone = zoneOf(roadmap, jurisdiction)
  return {
    due: afterPart(now, quietOf(roadmap), zone),
    digest: nextMoment(now, morningOf(roadmap), zone),
  }
}
