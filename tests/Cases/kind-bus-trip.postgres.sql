-- read 0 busTrips
select * from (select "t0"."id" as "c0", "t0"."code" as "c1", "t0"."route_code" as "c2", "t0"."service_code" as "c3", "t0"."headsign" as "c4", "t0"."short_name" as "c5", "t0"."direction" as "c6", "t0"."note" as "c7", "t0"."wheelchair" as "c8", "t0"."bicycles" as "c9", "t1"."kind" as "c10", "t1"."id" as "c11", "t0"."source_line" as "c12" from (select "t0"."id", "t0"."code", "t0"."route_code", "t0"."service_code", "t0"."headsign", "t0"."short_name", "t0"."direction", "t0"."note", "t0"."wheelchair", "t0"."bicycles", "t0"."source_line", "t0"."dataset_id" from "bus_trip" as "t0" order by "t0"."code" nulls first, "t0"."id" limit 16) as "t0" left join "dataset" as "t1" on "t1"."id" = "t0"."dataset_id" order by "t0"."code" nulls first, "t0"."id") as u limit $1
--   $1 = the page size
-- read 0 busTrips, count
select count(*) from "bus_trip" as "t0"
-- read 1 busTrips, count
select p.number, x.* from (select min(number) as number, key from (select row_number() over () as number, q."c0" as key from (select * from (select "t1"."id" as "c0" from (select "t0"."code", "t0"."id", "t0"."dataset_id" from "bus_trip" as "t0" order by "t0"."code" nulls first, "t0"."id" limit 16) as "t0" left join "dataset" as "t1" on "t1"."id" = "t0"."dataset_id" order by "t0"."code" nulls first, "t0"."id") as u limit $1) as q) as s group by key order by 1) as p cross join lateral (select count(*) from "bus_trip" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the page size
-- read 2 busTrips
select * from (select "t0"."code" as "c0", "t0"."id" as "c1" from "bus_trip" as "t0" where ("t0"."route_code" = $1 and "t0"."wheelchair" = $2) order by "t0"."id" limit 16) as u limit $3
--   $1 = 'R1'
--   $2 = True
--   $3 = the page size
