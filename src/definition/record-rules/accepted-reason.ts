// The key under which a reason is kept: the rule and the answers it speaks of, and no word of a label.
import type { Params } from '../problems/index.ts'

/** What stands in the place of a label in a key: the id of what it labels. */
const ofLabel = '#'
const between = ' | '

/** The key of a hit, its labels named by id. The same answers need no second reason, other answers a new one. */
export function hitKey(rule: string, params: Params, labelled: ReadonlySet<string>): string {
  const parts = Object.entries(params).map(([name, value]) =>
    labelled.has(name) ? `${ofLabel}${value}` : String(value),
  )
  return `${rule}: ${parts.join(between)}`
}

function isFormerly(former: string, key: string): boolean {
  const [own, old] = [key.split(between), former.split(between)]
  const rule = key.slice(0, key.indexOf(': ') + 2)
  if (own.length !== old.length || !former.startsWith(rule)) return false
  const part = (parts: readonly string[], at: number) =>
    at === 0 ? (parts[0] ?? '').slice(rule.length) : (parts[at] ?? '')
  if (old.some((_, at) => part(old, at).startsWith(ofLabel))) return false
  return own.every((_, at) => part(own, at).startsWith(ofLabel) || part(own, at) === part(old, at))
}

/**
 * The reason that is kept for a key. Keys of before had labels where there are ids now; they hold for the same rule and
 * the same answers, whatever the labels say by now.
 */
export function acceptedReason(accepted: Readonly<Record<string, string>>, key: string): string | undefined {
  if (accepted[key] !== undefined) return accepted[key]
  const former = Object.keys(accepted).find((one) => isFormerly(one, key))
  return former === undefined ? undefined : accepted[former]
}
