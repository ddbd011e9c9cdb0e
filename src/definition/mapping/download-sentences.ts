// Headings of our own downloads in words. They are read again when such a file comes back, so they are the same in every language.

/** Headings of a list of records that are no fields: whose they are, and which record, in which version, changed when. */
export const downloadHeadings = {
  jurisdiction: 'Jurisdiction',
  institution: 'Institution',
  marks: ['Record', 'Version', 'Last change'],
} as const
