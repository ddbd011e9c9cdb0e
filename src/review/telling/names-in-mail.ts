// What a report and its jurisdiction are called in an e-mail, in the words of the roadmap, in all its languages.
import type { Roadmap, SubmissionPlace, Text } from '#definition'

type Named = readonly { readonly id: string; readonly name: Text }[]

export const nameIn = (all: Named, id: string): Text => all.find((one) => one.id === id)?.name ?? { en: id }

export const areaName = ({ jurisdictions }: Roadmap, id: string): Text => nameIn(jurisdictions, id)
export const stateName = ({ submissionFlow }: Roadmap, id: string): Text =>
  nameIn(submissionFlow?.states ?? [], id)

/** The product, the number and the jurisdiction of a report. */
export function reportNames(roadmap: Roadmap, { jurisdiction, product, report }: SubmissionPlace) {
  const area = areaName(roadmap, jurisdiction)
  return { product: nameIn(roadmap.cycles.products, product), report, area }
}
