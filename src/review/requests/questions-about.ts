// Which requests ask about findings of quality rules, as the person may read them.
import {
  askedEnd,
  isForThisSide,
  requestBrief,
  requestRegisters,
  type FindingQuestionsAnswer,
  type Roadmap,
} from '#definition'
import { readQuestionsAbout, type Database } from '#storage'

type Item = FindingQuestionsAnswer['items'][number]

/** Of a request whose both sides may be read, only what who asked keeps. */
function onlyOnce(items: readonly Item[]): Item[] {
  const asking = new Set(items.map(({ request }) => request.id))
  return items.filter(
    ({ request: { id } }) => !id.endsWith(askedEnd) || !asking.has(id.slice(0, -askedEnd.length)),
  )
}

/** Requests about these findings, the newest first. */
export async function readFindingQuestions(
  tx: Database,
  roadmap: Roadmap,
  findings: readonly string[],
  today: string,
): Promise<FindingQuestionsAnswer> {
  const items: Item[] = []
  for (const register of requestRegisters(roadmap)) {
    const found = await readQuestionsAbout(tx, register, roadmap.requestKinds ?? [], findings)
    for (const { findings: about, ...read } of found) {
      const brief = requestBrief(roadmap, register, read, today)
      if (brief) items.push({ findings: [...about], request: { ...brief, isMine: isForThisSide(brief) } })
    }
  }
  return { items: onlyOnce(items) }
}
