-- read 0 busCalendars
select * from (select "t0"."id" as "c0", "t0"."service_code" as "c1", "t0"."monday" as "c2", "t0"."tuesday" as "c3", "t0"."wednesday" as "c4", "t0"."thursday" as "c5", "t0"."friday" as "c6", "t0"."saturday" as "c7", "t0"."sunday" as "c8", "t0"."valid_from" as "c9", "t0"."valid_to" as "c10", "t0"."date" as "c11", "t0"."is_added" as "c12", "t1"."kind" as "c13", "t1"."id" as "c14", "t0"."source_line" as "c15" from (select "t0"."id", "t0"."service_code", "t0"."monday", "t0"."tuesday", "t0"."wednesday", "t0"."thursday", "t0"."friday", "t0"."saturday", "t0"."sunday", "t0"."valid_from", "t0"."valid_to", "t0"."date", "t0"."is_added", "t0"."source_line", "t0"."dataset_id" from "bus_calendar" as "t0" order by "t0"."source_line" nulls first, "t0"."id" limit 16) as "t0" left join "dataset" as "t1" on "t1"."id" = "t0"."dataset_id" order by "t0"."source_line" nulls first, "t0"."id") as u limit $1
--   $1 = the page size
-- read 0 busCalendars, count
select count(*) from "bus_calendar" as "t0"
-- read 1 busCalendars, count
select p.number, x.* from (select min(number) as number, key from (select row_number() over () as number, q."c0" as key from (select * from (select "t1"."id" as "c0" from (select "t0"."source_line", "t0"."id", "t0"."dataset_id" from "bus_calendar" as "t0" order by "t0"."source_line" nulls first, "t0"."id" limit 16) as "t0" left join "dataset" as "t1" on "t1"."id" = "t0"."dataset_id" order by "t0"."source_line" nulls first, "t0"."id") as u limit $1) as q) as s group by key order by 1) as p cross join lateral (select count(*) from "bus_calendar" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the page size
-- read 2 busCalendars
select * from (select "t0"."service_code" as "c0", "t0"."date" as "c1", "t0"."id" as "c2" from "bus_calendar" as "t0" where "t0"."is_added" = $1 order by "t0"."id" limit 16) as u limit $2
--   $1 = False
--   $2 = the page size
