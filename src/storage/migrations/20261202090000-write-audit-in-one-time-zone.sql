-- The digest of what an entry is about says moments as they are in UTC, whatever time zone the connection of whoever
-- acts has; and rows of one change are found by their index. The function that writes entries was made anew without it.
alter function write_audit(text, text, text, text, text, text, text) set timezone = 'UTC';
alter function write_audit(text, text, text, text, text, text, text) set enable_seqscan = off;
