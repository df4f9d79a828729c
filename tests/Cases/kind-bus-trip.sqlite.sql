-- read 0 busTrips
select "t0"."id" as "c0", "t0"."code" as "c1", "t0"."route_code" as "c2", "t0"."service_code" as "c3", "t0"."headsign" as "c4", "t0"."short_name" as "c5", "t0"."direction" as "c6", "t0"."note" as "c7", "t0"."wheelchair" as "c8", "t0"."bicycles" as "c9", "t1"."kind" as "c10", "t1"."id" as "c11", "t0"."source_line" as "c12" from "bus_trip" as "t0" left join "dataset" as "t1" on "t1"."id" = "t0"."dataset_id" order by "t0"."code", "t0"."id" limit ?1
--   ?1 = the page size
-- read 0 busTrips, count
select count(*) from "bus_trip" as "t0"
-- read 1 busTrips, count
select count(*) from "bus_trip" as "t0" where "t0"."dataset_id" = ?1
--   ?1 = the parent's key
-- read 2 busTrips
select "t0"."code" as "c0", "t0"."id" as "c1" from "bus_trip" as "t0" where ("t0"."route_code" = ?1 and "t0"."wheelchair" = ?2) order by "t0"."id" limit ?3
--   ?1 = 'R1'
--   ?2 = True
--   ?3 = the page size
