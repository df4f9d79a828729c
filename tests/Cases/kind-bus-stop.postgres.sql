-- read 0 facilities
select * from (select "t0"."code" as "c0", "t0"."name" as "c1", "t0"."kind_label" as "c2", "t0"."category" as "c3", "t0"."bus_stop_platform_code" as "c4", "t0"."bus_stop_zone_code" as "c5", "t0"."bus_stop_station_code" as "c6", "t0"."bus_stop_is_station" as "c7", "t0"."bus_stop_wheelchair" as "c8", "t0"."bus_stop_valid_from" as "c9", "t0"."bus_stop_valid_to" as "c10", "t0"."id" as "c11" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."code" nulls first, "t0"."id" limit 16) as u limit $2
--   $1 = 'BUS_STOP'
--   $2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = $1
--   $1 = 'BUS_STOP'
-- read 1 departures
select p.number, x.* from (select row_number() over () as number, q."c0" as key from (select * from (select "t0"."id" as "c0" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."code" nulls first, "t0"."id" limit 16) as u limit $2) as q) as p cross join lateral (select * from ((select "t0"."at" as "c0", "t0"."headsign" as "c1" from "bus_departure" as "t0" where "t0"."stop_id" = p.key and ("t0"."clock_date" >= $3 and "t0"."clock_date" <= $4 and "t0"."at" >= $5 and "t0"."can_board" = $6) and "t0"."clock_date" = $3 order by "t0"."at" nulls first, "t0"."id" limit $7) union all (select "t0"."at" as "c0", "t0"."headsign" as "c1" from "bus_departure" as "t0" where "t0"."stop_id" = p.key and ("t0"."clock_date" >= $3 and "t0"."clock_date" <= $4 and "t0"."at" >= $5 and "t0"."can_board" = $6) and "t0"."clock_date" = $8 order by "t0"."at" nulls first, "t0"."id" limit $7) union all (select "t0"."at" as "c0", "t0"."headsign" as "c1" from "bus_departure" as "t0" where "t0"."stop_id" = p.key and ("t0"."clock_date" >= $3 and "t0"."clock_date" <= $4 and "t0"."at" >= $5 and "t0"."can_board" = $6) and "t0"."clock_date" > $8 order by "t0"."at" nulls first, "t0"."id" limit $7)) as u limit $7) as x
--   $1 = 'BUS_STOP'
--   $2 = the page size
--   $3 = the day of '2026-06-09T00:00:00'
--   $4 = 7 days after '2026-06-09T00:00:00'
--   $5 = '2026-06-09T00:00:00'
--   $6 = True
--   $7 = the page size
--   $8 = 1 days after '2026-06-09T00:00:00'
-- read 2 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where ("t0"."bus_stop_is_station" = $1 and "t0"."bus_stop_valid_to" >= $2) order by "t0"."id" limit $3
--   $1 = False
--   $2 = '2026-06-10'
--   $3 = the page size
-- read 3 facilities
select * from (select "t0"."name" as "c0", "t0"."category" as "c1", "t0"."bus_stop_platform_code" as "c2", "t0"."id" as "c3" from "facility" as "t0" where "t0"."category" = $1 order by "t0"."bus_stop_platform_code" desc nulls last, "t0"."id" limit 16) as u limit $2
--   $1 = 'BUS_STOP'
--   $2 = the page size
