// What contradicts itself in requests between institutions: their fields, states, steps, kinds, and rows that open them.

export const requestContradictionSentences = {
  'at-request-flow': 'Register “{id}”, requests',
  'at-request-step': '{at}, step “{step}”',

  'at-row-opening': 'Register “{register}”, rows “{child}” that open requests',
  'request-no-code': '{at}: the field “{field}” has no code “{code}”.',
  'request-day-no-date': '{at}: “{field}” is no date.',
  'request-one-side': '{at}: both sides are told apart by the code “{code}”, which is one.',
  'request-kind-about-nothing':
    '{at}: it asks about findings, and the register “{register}” does not say in which fields they are written.',
  'request-step-twice': '{at}: the step “{step}” is declared twice.',
  'request-both-give': '{at}: “{field}” is answered by steps of both sides; a field belongs to one of them.',
  'request-needs-ungiven': '{at}: it needs “{field}”, which it does not give.',
  'request-nobody-leaves':
    '{at}: in the state “{state}” it waits for who is {side}, who has no step out of it.',
  'request-leaves-over': '{at}: the state “{state}” is over, and the step “{step}” leaves it.',
  'request-never-reached': '{at}: no step leads to the state “{state}”.',
  'request-no-end': '{at}: no steps lead from the state “{state}” to one that is over.',
  'request-clock-runs-on':
    '{at}: no step of who is asked stands in “{field}”, so that no answer would ever be in time.',
  'request-kind-no-register': '{at}: the register “{register}” is not there, or its records are no requests.',
  'request-kind-days': '{at}: an answer is due after whole days, one at least, and “{days}” is none.',
  'request-kinds-alike': '{at}: the kind “{other}” is told from it by nothing.',
  'request-kind-nobody': '{at}: institutions of the kind “{kind}” do not keep the register “{register}”.',
  'request-kind-not-named':
    '{at}: the institution “{institution}” may be asked, and “{field}” has no code for it.',
  'hand-on-stays':
    '{at}: “{field}” does not leave by itself; name it in “sends” where the list is taken for it.',
  'document-no-figure': '{at}: there is no indicator “{indicator}”, or not with these figures.',
  'document-not-watched': '{at}: the months of “{register}” are not watched.',
  'hand-on-not-sent': '{at}: it sends “{field}”, which stands in no column.',
  'opening-no-kind': '{at}: there is no kind of request “{kind}”.',
  'opening-unmarked': '{at}: the register “{register}” has no field that says which row opened a request.',
} as const
