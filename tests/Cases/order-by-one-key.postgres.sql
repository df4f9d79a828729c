-- read 0 events
select * from (select "t0"."start_date" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" order by "t0"."start_date" nulls first, "t0"."id" limit 64) as u limit $1
--   $1 = the page size
-- read 1 events
select * from (select "t0"."start_date" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "event" as "t0" order by "t0"."start_date" desc nulls last, "t0"."id" limit 64) as u limit $1
--   $1 = the page size
-- read 2 facilities
select * from (select "t0"."elevation" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" order by "t0"."elevation" desc nulls last, "t0"."id" limit 16) as u limit $1
--   $1 = the page size
-- read 3 facilities
select * from (select "t0"."closes_next_day" as "c0", "t0"."source_line" as "c1", "t0"."id" as "c2" from "facility" as "t0" order by "t0"."closes_next_day" desc nulls last, "t0"."id" limit 16) as u limit $1
--   $1 = the page size
-- read 4 facilities
select * from (select "t0"."source_line" as "c0", "t0"."id" as "c1" from "facility" as "t0" order by "t0"."id" desc limit 16) as u limit $1
--   $1 = the page size
-- read 5 facilities
select * from (select "t0"."source_line" as "c0", "t0"."id" as "c1" from "facility" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size
-- read 6 facilities
select * from (select "t0"."source_line" as "c0", "t0"."id" as "c1" from "facility" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size
-- read 7 facilities
select * from (select "t0"."source_line" as "c0", "t0"."id" as "c1" from "facility" as "t0" order by "t0"."id" limit 16) as u limit $1
--   $1 = the page size
