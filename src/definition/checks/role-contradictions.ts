// What contradicts itself in the rights of roles.
import { contradiction } from '../problems/index.ts'
import { isSubmissionRight, type Role } from '../codes/index.ts'
import { breakGlassMinutesOf, findRegister, type Roadmap } from '../roadmap/index.ts'

/** What is withheld is opened for so many minutes at most; the database holds the same. */
const longestOpening = 480

function contradictionsOf(roadmap: Roadmap, { id, reads, records = [] }: Role): string[] {
  const at = contradiction('thing-role', { id })
  const unknown = records
    .flatMap(({ registers = [] }) => registers)
    .filter((register) => !findRegister(roadmap, register))
  const writes = records.some(({ may }) => may.includes('write'))
  const isPart = records.some(
    ({ may, of, registers }) =>
      may.some((one) => one === 'assess' || one === 'follow' || isSubmissionRight(one)) &&
      (of === 'institution' || registers),
  )
  return [
    ...(isPart ? [contradiction('role-assesses-part', { at })] : []),
    ...unknown.map((register) => contradiction('no-register', { at, register })),
    // The counts of records are kept by whoever writes these.
    ...(records.some(({ may }) => may.includes('sensitive') && !may.includes('read'))
      ? [contradiction('role-sensitive-unread', { at })]
      : []),
    ...(records.some(
      ({ may, of }) => may.includes('break-glass') && (of === 'institution' || !may.includes('read')),
    )
      ? [contradiction('role-opens-part', { at })]
      : []),
    ...(writes && !reads.includes('restricted') ? [contradiction('role-writes-unread', { at })] : []),
  ]
}

/** Every contradiction in what roles may do, as sentences naming the role. */
export function roleContradictions(roadmap: Roadmap): string[] {
  const minutes = breakGlassMinutesOf(roadmap)
  const isTerm = Number.isInteger(minutes) && minutes >= 1 && minutes <= longestOpening
  return [
    ...(isTerm ? [] : [contradiction('opening-term-wrong', { minutes, most: longestOpening })]),
    ...roadmap.roles.flatMap((role) => contradictionsOf(roadmap, role)),
  ]
}
