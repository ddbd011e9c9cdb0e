// One piece of work for all who ask at the same time. Pure but for the work itself.

/**
 * At most one piece of work is under way and one waits. Whoever asks while one is under way shares the next: what they get
 * began after they asked.
 */
export function shareNext<Asked, Given>(
  work: (asked: readonly Asked[]) => Promise<Given>,
): (asked: Asked) => Promise<Given> {
  let running: Promise<void> | undefined
  let next: { readonly asked: Set<Asked>; readonly given: Promise<Given> } | undefined
  const start = (asked: ReadonlySet<Asked>): Promise<Given> => {
    const given = work([...asked])
    const nothing = () => undefined
    running = given.then(nothing, nothing).then(() => {
      running = undefined
    })
    return given
  }
  return (one) => {
    if (next) {
      next.asked.add(one)
      return next.given
    }
    const asked = new Set([one])
    if (!running) return start(asked)
    const given = running.then(() => {
      next = undefined
      return start(asked)
    })
    next = { asked, given }
    return given
  }
}
