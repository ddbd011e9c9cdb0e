// Under which name a record or a section stands on the page of its document.
export const recordAnchor = ({ register, id }: { readonly register: string; readonly id: string }): string =>
  `record-${register}-${id}`.replaceAll(/[^a-z0-9-]/gi, '-')

export const sectionAnchor = (field: string): string => `section-${field}`
