// Parts of an answer, three at a time: while one of them is reasoned with here, the database reads for the others. With two it
// waits half of the time, since both are often reasoned with.

const atOnce = 3

/** What becomes of each part, in the order of the parts. Where one fails no further one is begun, and all have ended. */
export async function sideBySide<Part, Made>(
  parts: readonly Part[],
  make: (part: Part) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = []
  const left = parts.entries()
  let isFailed = false
  const work = async () => {
    for (const [at, part] of left) {
      if (isFailed) return
      try {
        made[at] = await make(part)
      } catch (error) {
        isFailed = true
        throw error
      }
    }
  }
  for (const ended of await Promise.allSettled(Array.from({ length: atOnce }, work)))
    if (ended.status === 'rejected') throw ended.reason
  return made
}
