create index register_river_log_alike on register_river_log (jurisdiction, "day", "log_number");
