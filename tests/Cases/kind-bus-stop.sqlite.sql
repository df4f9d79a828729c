-- read 0 facilities
select "t0"."code" as "c0", "t0"."name" as "c1", "t0"."kind_label" as "c2", "t0"."category" as "c3", "t0"."bus_stop_platform_code" as "c4", "t0"."bus_stop_zone_code" as "c5", "t0"."bus_stop_station_code" as "c6", "t0"."bus_stop_is_station" as "c7", "t0"."bus_stop_wheelchair" as "c8", "t0"."bus_stop_valid_from" as "c9", "t0"."bus_stop_valid_to" as "c10", "t0"."id" as "c11" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."code", "t0"."id" limit ?2
--   ?1 = 'BUS_STOP'
--   ?2 = the page size
-- read 0 facilities, count
select count(*) from "facility" as "t0" where "t0"."category" = ?1
--   ?1 = 'BUS_STOP'
-- read 1 departures
select "t0"."at" as "c0", "t0"."headsign" as "c1" from "bus_departure" as "t0" where "t0"."stop_id" = ?1 and ("t0"."clock_date" >= ?2 and "t0"."clock_date" <= ?3 and "t0"."at" >= ?4 and "t0"."can_board" = ?5) and "t0"."clock_date" = ?2 order by "t0"."at", "t0"."id" limit ?6
--   ?1 = the parent's key
--   ?2 = the day of '2026-06-09T00:00:00'
--   ?3 = 7 days after '2026-06-09T00:00:00'
--   ?4 = '2026-06-09T00:00:00'
--   ?5 = True
--   ?6 = the page size
-- read 1 departures, while the page is not full
select "t0"."at" as "c0", "t0"."headsign" as "c1" from "bus_departure" as "t0" where "t0"."stop_id" = ?1 and ("t0"."clock_date" >= ?2 and "t0"."clock_date" <= ?3 and "t0"."at" >= ?4 and "t0"."can_board" = ?5) and "t0"."clock_date" = ?6 order by "t0"."at", "t0"."id" limit ?7
--   ?1 = the parent's key
--   ?2 = the day of '2026-06-09T00:00:00'
--   ?3 = 7 days after '2026-06-09T00:00:00'
--   ?4 = '2026-06-09T00:00:00'
--   ?5 = True
--   ?6 = 1 days after '2026-06-09T00:00:00'
--   ?7 = the page size
-- read 1 departures, while the page is not full
select "t0"."at" as "c0", "t0"."headsign" as "c1" from "bus_departure" as "t0" where "t0"."stop_id" = ?1 and ("t0"."clock_date" >= ?2 and "t0"."clock_date" <= ?3 and "t0"."at" >= ?4 and "t0"."can_board" = ?5) and "t0"."clock_date" > ?6 order by "t0"."at", "t0"."id" limit ?7
--   ?1 = the parent's key
--   ?2 = the day of '2026-06-09T00:00:00'
--   ?3 = 7 days after '2026-06-09T00:00:00'
--   ?4 = '2026-06-09T00:00:00'
--   ?5 = True
--   ?6 = 1 days after '2026-06-09T00:00:00'
--   ?7 = the page size
-- read 2 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where ("t0"."bus_stop_is_station" = ?1 and "t0"."bus_stop_valid_to" >= ?2) order by "t0"."id" limit ?3
--   ?1 = False
--   ?2 = '2026-06-10'
--   ?3 = the page size
-- read 3 facilities
select "t0"."name" as "c0", "t0"."category" as "c1", "t0"."bus_stop_platform_code" as "c2", "t0"."id" as "c3" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."bus_stop_platform_code" desc, "t0"."id" limit ?2
--   ?1 = 'BUS_STOP'
--   ?2 = the page size
