// What a report and its jurisdiction are called in an e-mail, in the words of the roadmap.
import { textIn, type Roadmap, type SubmissionPlace, type Text } from '#definition'

type Named = readonly { readonly id: string; readonly name: Text }[]

export const nameIn = (all: Named, id: string): string => {
  const found = all.find((one) => one.id === id)
  return found ? textIn(found.name, 'en') : id
}

export const areaName = ({ jurisdictions }: Roadmap, id: string): string => nameIn(jurisdictions, id)
export const stateName = ({ submissionFlow }: Roadmap, id: string): string =>
  nameIn(submissionFlow?.states ?? [], id)

/** The product, the number and the jurisdiction of a report. */
export function reportNames(roadmap: Roadmap, { jurisdiction, product, report }: SubmissionPlace) {
  const area = areaName(roadmap, jurisdiction)
  return { product: nameIn(roadmap.cycles.products, product), report, area }
}
