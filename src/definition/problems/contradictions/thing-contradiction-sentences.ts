// Things of a roadmap by the names of their kinds, and ids of theirs that would not do.

export const thingContradictionSentences = {
  'declared-twice': '{thing} is declared twice.',
  'thing-area': 'Jurisdiction or group “{id}”',
  'thing-data-element': 'Data element “{id}”',
  'thing-code-list': 'Code list “{id}”',
  'thing-part': 'Part of a jurisdiction “{id}”',
  'id-malformed':
    '{thing}: an id is made of small letters and digits with single hyphens between them, and has at most {most} signs.',
  'thing-institution': 'Institution “{id}”',
  'thing-dimension': 'Dimension “{id}”',
  'thing-indicator': 'Indicator “{id}”',
  'thing-element': 'Element “{id}”',
  'thing-register': 'Register “{id}”',
  'thing-denominator': 'Denominator “{id}”',
  'thing-document': 'Document “{id}”',
  'thing-hand-on-list': 'List to hand on “{id}”',
  'thing-request-kind': 'Kind of request “{id}”',
  'thing-rule': 'Rule “{id}”',
  'thing-roadmap': 'Roadmap “{id}”',
  'thing-jurisdiction': 'Jurisdiction “{id}”',
  'thing-group': 'Group “{id}”',
  'thing-role': 'Role “{id}”',
  'name-malformed':
    '{thing}: an id is made of small letters and digits with single hyphens between them, with a letter first, and has at most {most} signs.',
} as const
