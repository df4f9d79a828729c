-- read 0 busRoutes
select "t0"."id" as "c0", "t0"."code" as "c1", "t0"."name" as "c2", "t0"."short_name" as "c3", "t0"."long_name" as "c4", "t0"."description" as "c5", "t0"."parent_name" as "c6", "t0"."agency_name" as "c7", "t0"."vehicle" as "c8", "t0"."color" as "c9", "t0"."text_color" as "c10", "t0"."url" as "c11", "t0"."valid_from" as "c12", "t0"."valid_to" as "c13", "t1"."name" as "c14", "t2"."kind" as "c15", "t0"."source_line" as "c16", "t0"."source_original" as "c17", "t3"."columns" as "c18" from "bus_route" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" left join "dataset" as "t2" on "t2"."id" = "t0"."dataset_id" left join "source_file" as "t3" on "t3"."id" = "t0"."file_id" order by "t0"."name" desc, "t0"."id" limit ?1
--   ?1 = the page size
-- read 0 busRoutes, count
select count(*) from "bus_route" as "t0"
-- read 1 stops
select "t0"."position" as "c0", "t1"."code" as "c1", "t1"."name" as "c2" from "bus_route_stop" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."stop_id" where "t0"."route_id" = ?1 order by "t0"."position", "t0"."id"
--   ?1 = the parent's key
-- read 2 trips
select "t0"."date" as "c0", "t0"."starts_at" as "c1", "t0"."ends_at" as "c2", "t0"."headsign" as "c3", "t1"."code" as "c4", "t1"."id" as "c5", "t2"."code" as "c6", "t2"."id" as "c7", "t0"."id" as "c8" from "bus_run" as "t0" left join "bus_trip" as "t1" on "t1"."id" = "t0"."trip_id" left join "bus_route" as "t2" on "t2"."id" = "t0"."route_id" where "t0"."route_id" = ?1 and "t0"."date" = ?2 order by "t0"."starts_at", "t0"."id" limit ?3
--   ?1 = the parent's key
--   ?2 = the day of now
--   ?3 = the page size
-- read 2 trips, count
select count(*) from "bus_run" as "t0" where "t0"."route_id" = ?1 and "t0"."date" = ?2
--   ?1 = the parent's key
--   ?2 = the day of now
-- read 3 trips
select "t0"."date" as "c0", "t0"."starts_at" as "c1", "t0"."id" as "c2" from "bus_run" as "t0" where "t0"."route_id" = ?1 and "t0"."date" = ?2 order by "t0"."starts_at", "t0"."id" limit ?3
--   ?1 = the parent's key
--   ?2 = '2026-06-14'
--   ?3 = the page size
-- read 3 trips, count
select count(*) from "bus_run" as "t0" where "t0"."route_id" = ?1 and "t0"."date" = ?2
--   ?1 = the parent's key
--   ?2 = '2026-06-14'
-- read 4 busRoute
select "t0"."name" as "c0", "t1"."id" as "c1" from "bus_route" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 5 busRoutes, count
select count(*) from "bus_route" as "t0" where "t0"."municipality_id" = ?1
--   ?1 = the parent's key
