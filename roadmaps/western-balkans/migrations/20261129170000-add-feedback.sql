-- The day on which the side that answered a trace request was told what became of its answer.
alter table register_trace_requests add column "feedback_on" date;
