// English words of who was shown what is sensitive.
export const readingWords = {
  title: 'Who read what is sensitive',
  lead: 'One line for each answer in which sensitive answers of records were shown. It is for those who read the log of the jurisdiction; what they may not see is not listed.',
  none: 'Nothing that you may look at was read yet.',
  when: 'When',
  by: 'By',
  jurisdiction: 'Jurisdiction',
  register: 'Register',
  what: 'What',
  whats: {
    record: 'a record',
    history: 'the history of a record',
    list: 'a list',
    file: 'a file of a list',
  },
  byOpening: '(opened for a stated reason)',
  records: 'Records',
  one: (id: string) => `Record ${id}`,
}
