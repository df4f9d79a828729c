-- read 0 busRoute
select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = $1 limit 1
--   $1 = the key looked up
-- read 1 trips
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."date" as "c0", "t0"."starts_at" as "c1", "t0"."ends_at" as "c2", "t0"."headsign" as "c3", "t0"."id" as "c4" from "bus_run" as "t0" where "t0"."route_id" = p.key and "t0"."date" = $2 order by "t0"."starts_at" nulls first, "t0"."id" limit 16) as u limit $3) as x
--   $1 = the key looked up
--   $2 = $on
--   $3 = the page size and one
-- read 1 trips, count
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select count(*) from "bus_run" as "t0" where "t0"."route_id" = p.key and "t0"."date" = $2) as x
--   $1 = the key looked up
--   $2 = $on
-- read 2 stops
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."sequence" as "c0", "t0"."arrives_at" as "c1", "t0"."at" as "c2", "t0"."headsign" as "c3", "t0"."can_board" as "c4", "t1"."name" as "c5" from "bus_departure" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."stop_id" where ("t0"."trip_id" = substr(p.key, 1, length(p.key) - 11) and "t0"."date" = substr(p.key, length(p.key) - 11 + 2)) order by "t0"."sequence" nulls first, "t0"."id") as x
--   $1 = the parents' keys
-- read 3 trips
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = $1 limit 1) as q) as p cross join lateral (select * from (select "t0"."starts_at" as "c0", "t0"."ends_at" as "c1", "t1"."code" as "c2", "t1"."id" as "c3", "t0"."id" as "c4" from (select "t0"."starts_at", "t0"."ends_at", "t0"."id", "t0"."trip_id" from "bus_run" as "t0" where "t0"."route_id" = p.key and "t0"."date" = $2 order by "t0"."starts_at" nulls first, "t0"."id" limit 16) as "t0" left join "bus_trip" as "t1" on "t1"."id" = "t0"."trip_id" order by "t0"."starts_at" nulls first, "t0"."id") as u limit $3) as x
--   $1 = the key looked up
--   $2 = $on
--   $3 = the page size
-- read 4 stops
select p.number, x.* from unnest($1) with ordinality as p (key, number) cross join lateral (select "t0"."at" as "c0", "t0"."arrives_at" as "c1", "t0"."date" as "c2", "t1"."code" as "c3", "t1"."id" as "c4" from "bus_departure" as "t0" left join "bus_route" as "t1" on "t1"."id" = "t0"."route_id" where ("t0"."trip_id" = substr(p.key, 1, length(p.key) - 11) and "t0"."date" = substr(p.key, length(p.key) - 11 + 2)) order by "t0"."sequence" nulls first, "t0"."id") as x
--   $1 = the parents' keys
