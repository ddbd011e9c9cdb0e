// Findings that cannot be accepted, and reports that are not there: why, and what can be done.

import { emptySentences } from '../empty-sentences.ts'

export const reviewSentences = {
  'product-unknown': 'There is no product “{product}”. Use one of: {allowed}.',
  'report-unknown': 'There is no report {report} of “{product}”. Use 1 to {newest}.',
  'report-none-yet': 'There is no report {report} of “{product}”. The first period is not over yet.',
  'assessment-no-scale': 'This roadmap has no scale by which anything is assessed.',
  'assessment-no-place':
    'Nothing is assessed as “{element}” in “{jurisdiction}” for report {report}, or you may not see it.',
  'assess-no-right':
    'Your role may read the assessments of “{jurisdiction}” and not write them. Ask somebody whose role may.',
  'assessment-version-unknown': 'There is no version {version} of this assessment.',
  'submission-no-place':
    'There is no report {report} of “{product}” from “{jurisdiction}”, or you may not see it.',
  'submission-no-flow': 'In this roadmap nothing goes from hand to hand.',
  'step-unknown': 'There is no step “{action}”. Use one of: {allowed}.',
  'step-not-now': '“{action}” is not possible: the report stands at “{state}”.',
  'step-no-right':
    'Your role may not take the step “{action}” for “{jurisdiction}”. Ask somebody whose role may.',
  'step-four-eyes':
    'Whoever prepared the report does not take the step “{action}”: four eyes have to look at it. Ask a colleague.',
  'step-no-reason': 'It is returned only with a reason. Say what has to be mended.',
  'step-changed': 'Somebody took a step since you looked. Look at it again.',
  'step-nothing': 'There is nothing in this report yet: no assessment was written, and no figure is known.',
  'calendar-unknown': 'There is no such calendar, or its address was ended.',
  'evidence-unknown': 'There is no such file, or you may not see it.',
  'evidence-no-right':
    'Your role may open the files of “{jurisdiction}” and keep none. Ask somebody whose role may.',
  'evidence-kind':
    'This is none of the kinds of files that are kept: PDF without scripts or a password, PNG, JPEG, Word, Excel and OpenDocument without macros, plain text. Which kind a file is, its content says and not its name. Save it as one of these and send it again.',
  'evidence-empty': 'The file is empty. Send it again.',
  'evidence-too-much': 'You sent 500 MB of files within a day. Send more tomorrow.',
  'evidence-withdrawn':
    'The file “{name}” was withdrawn. Whoever keeps files of the jurisdiction can bring it back.',
  'evidence-no-reason': 'It is done only with a reason. Say why.',
  'evidence-stands-so': 'Somebody did so before you. Look at it again.',
  'plan-none': 'This roadmap has no action plans.',
  'plan-unknown': 'There is no such entry of an action plan, or you may not see it.',
  'plan-no-right':
    'Your role may read the action plan of “{jurisdiction}” and not write it. Ask somebody whose role may.',
  'plan-not-empty': 'Something lies below it. Remove that first.',
  'thread-no-place': 'The report has no “{part}” of “{element}” to ask about.',
  'thread-no-right':
    'Your role may read these questions and say nothing in them, or the report is not in your hands.',
  'thread-empty': 'Nothing was written. Say it in a sentence.',
  'thread-unknown': 'There is no such question, or you may not see it.',
  'thread-changed': 'Somebody resolved the question since you looked, or opened it again. Look at it again.',
  'request-unknown': 'There is no such request, or you may not see it.',
  'request-no-right':
    'Your role may read this request and not take steps in it. Ask somebody whose role may.',
  'request-not-asked':
    'This kind of request does not go to “{institution}”. Choose one of: {allowed}; or leave the institution empty and name the other side in words.',
  'request-step-not-now': '“{step}” is not possible: the request stands at “{state}”.',
  'request-step-unknown': 'There is no step “{step}”. Use one of: {allowed}.',
  'hand-on-unknown': 'There is no list to hand on of the name “{list}”. Use one of: {allowed}.',
  'hand-on-none': emptySentences['hand-on-none'],
  'hand-on-withheld':
    'The list holds answers to sensitive questions that are withheld from you, and half of it is of use to nobody. Ask somebody who may read them.',
  'hand-on-not-waiting': 'The list does not say which of its records wait. Ask for all of them.',
  'request-withdraw-asked':
    'Whoever asked keeps this request too, and waits for an answer. Answer it or refuse it; only the side that asked withdraws it.',
  'request-withdraw-answered':
    'The request was answered on {day}, and the other side keeps its answer. Give feedback and close it; what is wrong in it is corrected.',
  'request-other-side':
    'The request is shared with the other side: “{field}” is changed by a step, or by whoever answered it.',
  'request-parties':
    'The other side has this request. Who asks and who is asked stays as it is: withdraw the request, and send another one.',
  'request-files-none': 'No files are kept beside these requests.',
  'request-files-over': 'The request is over: it stands at “{state}”. Nothing is added to it any more.',
  'request-files-stay':
    'Files of these requests do not leave the side that keeps them. Keep it for your own side.',
  'request-files-alone':
    'The other side is not here, so that nothing can be sent to it. Keep the file for your own side.',
  'request-file-others': 'The other side sent this file. Only the side that sent one withdraws it.',
  'request-file-withheld':
    'The file may show what is sensitive, and that is withheld from you. Ask somebody who may read it.',
  'request-kind-unknown': 'There is no kind of request “{kind}”. Use one of: {allowed}.',
  'request-opened': 'A request was opened for it already, or none is needed.',
  'export-unknown': 'There is no export “{id}”. Use one of: {allowed}.',
  'period-closed':
    'The period is closed: the report was released. It can be opened again by whoever released it.',
  'accept-no-right': 'Your role may not accept findings. Ask somebody whose role may.',
  'accept-not-found': 'There is no such finding now. Perhaps its figures were corrected.',
  'accept-changed': 'The figures have changed since you read them. Look at them again.',
  'accept-no-reason': 'A finding is accepted only with a reason. Say why the figures are right.',
  'act-unknown': 'Nothing was accepted under this mark by you. Accept the findings afresh.',
  'act-none': 'There is nothing to take back: nothing was accepted together under this mark.',
  'act-changed':
    'Of {all} acceptances, {changed} have changed since: they were taken back one by one, or their figures are others now. Look at them, or take back the other {others}.',
  'act-over':
    'All of these acceptances have been taken back or have lapsed since. There is nothing left to take back.',
  'acceptance-unknown': 'There is no such acceptance to take back.',
} as const
