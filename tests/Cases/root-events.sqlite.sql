-- read 0 events
select "t0"."id" as "c0", "t0"."name" as "c1", "t0"."start_date" as "c2", "t0"."end_date" as "c3", "t0"."start_time" as "c4", "t0"."end_time" as "c5", "t0"."venue_name" as "c6", "t1"."name" as "c7" from "event" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."facility_id" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 0 events, count
select count(*) from "event" as "t0"
