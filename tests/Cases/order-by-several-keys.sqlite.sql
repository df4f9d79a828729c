-- read 0 events
select "t0"."start_date" as "c0", "t0"."start_time" as "c1", "t0"."name" as "c2", "t0"."source_line" as "c3", "t0"."id" as "c4" from "event" as "t0" order by "t0"."start_date" desc, "t0"."start_time", "t0"."name" desc, "t0"."id" limit ?1
--   ?1 = the page size
-- read 1 events
select "t0"."source_line" as "c0", "t0"."start_date" as "c1", "t0"."start_time" as "c2", "t0"."name" as "c3", "t0"."id" as "c4" from "event" as "t0" order by "t0"."start_date" desc, "t0"."start_time", "t0"."name" desc, "t0"."id" limit ?1
--   ?1 = the page size
-- read 2 events
select "t0"."start_date" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" order by "t0"."start_date" desc, "t0"."id" limit ?1
--   ?1 = the page size
-- read 3 events
select "t0"."name" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" order by "t0"."name", "t0"."id" desc limit ?1
--   ?1 = the page size
