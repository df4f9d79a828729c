-- read 0 busRoutes
select * from (select "t0"."id" as "c0", "t0"."code" as "c1", "t0"."name" as "c2", "t0"."short_name" as "c3", "t0"."long_name" as "c4", "t0"."description" as "c5", "t0"."parent_name" as "c6", "t0"."agency_name" as "c7", "t0"."vehicle" as "c8", "t0"."color" as "c9", "t0"."text_color" as "c10", "t0"."url" as "c11", "t0"."valid_from" as "c12", "t0"."valid_to" as "c13", "t1"."name" as "c14", "t2"."kind" as "c15", "t0"."source_line" as "c16", "t0"."source_original" as "c17", "t3"."columns" as "c18" from (select "t0"."id", "t0"."code", "t0"."name", "t0"."short_name", "t0"."long_name", "t0"."description", "t0"."parent_name", "t0"."agency_name", "t0"."vehicle", "t0"."color", "t0"."text_color", "t0"."url", "t0"."valid_from", "t0"."valid_to", "t0"."source_line", "t0"."source_original", "t0"."municipality_id", "t0"."dataset_id", "t0"."file_id" from "bus_route" as "t0" order by "t0"."name" desc, "t0"."id" limit 16) as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" left join "dataset" as "t2" on "t2"."id" = "t0"."dataset_id" left join "source_file" as "t3" on "t3"."id" = "t0"."file_id" order by "t0"."name" desc, "t0"."id") as u limit $1
--   $1 = the page size
-- read 0 busRoutes, count
select count(*) from "bus_route" as "t0"
-- read 1 stops
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from (select "t0"."id", "t0"."name" from "bus_route" as "t0" order by "t0"."name" desc, "t0"."id" limit 16) as "t0" order by "t0"."name" desc, "t0"."id") as u limit $1) as q) as p cross join lateral (select "t0"."position" as "c0", "t1"."code" as "c1", "t1"."name" as "c2" from "bus_route_stop" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."stop_id" where "t0"."route_id" = p.key order by "t0"."position" nulls first, "t0"."id") as x
--   $1 = the page size
-- read 2 trips
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from (select "t0"."id", "t0"."name" from "bus_route" as "t0" order by "t0"."name" desc, "t0"."id" limit 16) as "t0" order by "t0"."name" desc, "t0"."id") as u limit $1) as q) as p cross join lateral (select * from (select "t0"."date" as "c0", "t0"."starts_at" as "c1", "t0"."ends_at" as "c2", "t0"."headsign" as "c3", "t1"."code" as "c4", "t1"."id" as "c5", "t2"."code" as "c6", "t2"."id" as "c7", "t0"."id" as "c8" from (select "t0"."date", "t0"."starts_at", "t0"."ends_at", "t0"."headsign", "t0"."id", "t0"."trip_id", "t0"."route_id" from "bus_run" as "t0" where "t0"."route_id" = p.key and "t0"."date" = $2 order by "t0"."starts_at" nulls first, "t0"."id" limit 16) as "t0" left join "bus_trip" as "t1" on "t1"."id" = "t0"."trip_id" left join "bus_route" as "t2" on "t2"."id" = "t0"."route_id" order by "t0"."starts_at" nulls first, "t0"."id") as u limit $3) as x
--   $1 = the page size
--   $2 = the day of now
--   $3 = the page size
-- read 2 trips, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from (select "t0"."id", "t0"."name" from "bus_route" as "t0" order by "t0"."name" desc, "t0"."id" limit 16) as "t0" order by "t0"."name" desc, "t0"."id") as u limit $1) as q) as p cross join lateral (select count(*) from "bus_run" as "t0" where "t0"."route_id" = p.key and "t0"."date" = $2) as x
--   $1 = the page size
--   $2 = the day of now
-- read 3 trips
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from (select "t0"."id", "t0"."name" from "bus_route" as "t0" order by "t0"."name" desc, "t0"."id" limit 16) as "t0" order by "t0"."name" desc, "t0"."id") as u limit $1) as q) as p cross join lateral (select * from (select "t0"."date" as "c0", "t0"."starts_at" as "c1", "t0"."id" as "c2" from "bus_run" as "t0" where "t0"."route_id" = p.key and "t0"."date" = $2 order by "t0"."starts_at" nulls first, "t0"."id" limit 16) as u limit $3) as x
--   $1 = the page size
--   $2 = '2026-06-14'
--   $3 = the page size
-- read 3 trips, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from (select "t0"."id", "t0"."name" from "bus_route" as "t0" order by "t0"."name" desc, "t0"."id" limit 16) as "t0" order by "t0"."name" desc, "t0"."id") as u limit $1) as q) as p cross join lateral (select count(*) from "bus_run" as "t0" where "t0"."route_id" = p.key and "t0"."date" = $2) as x
--   $1 = the page size
--   $2 = '2026-06-14'
-- read 4 busRoute
select "t0"."name" as "c0", "t1"."id" as "c1" from "bus_route" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 5 busRoutes, count
select p.number, x.* from (select min(number) as number, key from (select row_number() over () as number, q."c0" as key from (select "t1"."id" as "c0" from "bus_route" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" where "t0"."id" = $1 limit 1) as q) as s group by key order by 1) as p cross join lateral (select count(*) from "bus_route" as "t0" where "t0"."municipality_id" = p.key) as x
--   $1 = the key looked up
