-- read 0 busRoute
select "t0"."id" as "c0" from "bus_route" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 1 trips
select "t0"."date" as "c0", "t0"."starts_at" as "c1", "t0"."ends_at" as "c2", "t0"."headsign" as "c3", "t0"."id" as "c4" from "bus_run" as "t0" where "t0"."route_id" = ?1 and "t0"."date" = ?2 order by "t0"."starts_at", "t0"."id" limit ?3
--   ?1 = the parent's key
--   ?2 = $on
--   ?3 = the page size and one
-- read 1 trips, count
select count(*) from "bus_run" as "t0" where "t0"."route_id" = ?1 and "t0"."date" = ?2
--   ?1 = the parent's key
--   ?2 = $on
-- read 2 stops
select "t0"."sequence" as "c0", "t0"."arrives_at" as "c1", "t0"."at" as "c2", "t0"."headsign" as "c3", "t0"."can_board" as "c4", "t1"."name" as "c5" from "bus_departure" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."stop_id" where ("t0"."trip_id" = substr(?1, 1, length(?1) - 11) and "t0"."date" = substr(?1, length(?1) - 11 + 2)) order by "t0"."sequence", "t0"."id"
--   ?1 = the parent's key
-- read 3 trips
select "t0"."starts_at" as "c0", "t0"."ends_at" as "c1", "t1"."code" as "c2", "t1"."id" as "c3", "t0"."id" as "c4" from "bus_run" as "t0" left join "bus_trip" as "t1" on "t1"."id" = "t0"."trip_id" where "t0"."route_id" = ?1 and "t0"."date" = ?2 order by "t0"."starts_at", "t0"."id" limit ?3
--   ?1 = the parent's key
--   ?2 = $on
--   ?3 = the page size
-- read 4 stops
select "t0"."at" as "c0", "t0"."arrives_at" as "c1", "t0"."date" as "c2", "t1"."code" as "c3", "t1"."id" as "c4" from "bus_departure" as "t0" left join "bus_route" as "t1" on "t1"."id" = "t0"."route_id" where ("t0"."trip_id" = substr(?1, 1, length(?1) - 11) and "t0"."date" = substr(?1, length(?1) - 11 + 2)) order by "t0"."sequence", "t0"."id"
--   ?1 = the parent's key
