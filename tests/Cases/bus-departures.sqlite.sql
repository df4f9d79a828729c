-- read 0 facilities
select "t0"."code" as "c0", "t0"."category" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."code", "t0"."id" limit ?2
--   ?1 = 'BUS_STOP'
--   ?2 = the page size
-- read 1 departures
select "t0"."at" as "c0", "t0"."arrives_at" as "c1", "t0"."date" as "c2", "t0"."sequence" as "c3", "t0"."headsign" as "c4", "t0"."can_board" as "c5", "t0"."can_leave" as "c6", "t1"."code" as "c7", "t1"."id" as "c8", "t2"."code" as "c9", "t2"."name" as "c10", "t3"."code" as "c11", "t4"."kind" as "c12", "t3"."id" as "c13" from "bus_departure" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."stop_id" left join "bus_route" as "t2" on "t2"."id" = "t0"."route_id" left join "bus_trip" as "t3" on "t3"."id" = "t0"."trip_id" left join "dataset" as "t4" on "t4"."id" = "t3"."dataset_id" where "t0"."stop_id" = ?1 and ("t0"."clock_date" >= ?2 and "t0"."clock_date" <= ?3 and "t0"."at" >= ?4 and "t0"."can_board" = ?5) and "t0"."clock_date" = ?2 order by "t0"."at", "t0"."id" limit ?6
--   ?1 = the parent's key
--   ?2 = the day of now
--   ?3 = 7 days after now
--   ?4 = now
--   ?5 = True
--   ?6 = the page size
-- read 1 departures, while the page is not full
select "t0"."at" as "c0", "t0"."arrives_at" as "c1", "t0"."date" as "c2", "t0"."sequence" as "c3", "t0"."headsign" as "c4", "t0"."can_board" as "c5", "t0"."can_leave" as "c6", "t1"."code" as "c7", "t1"."id" as "c8", "t2"."code" as "c9", "t2"."name" as "c10", "t3"."code" as "c11", "t4"."kind" as "c12", "t3"."id" as "c13" from "bus_departure" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."stop_id" left join "bus_route" as "t2" on "t2"."id" = "t0"."route_id" left join "bus_trip" as "t3" on "t3"."id" = "t0"."trip_id" left join "dataset" as "t4" on "t4"."id" = "t3"."dataset_id" where "t0"."stop_id" = ?1 and ("t0"."clock_date" >= ?2 and "t0"."clock_date" <= ?3 and "t0"."at" >= ?4 and "t0"."can_board" = ?5) and "t0"."clock_date" = ?6 order by "t0"."at", "t0"."id" limit ?7
--   ?1 = the parent's key
--   ?2 = the day of now
--   ?3 = 7 days after now
--   ?4 = now
--   ?5 = True
--   ?6 = 1 days after now
--   ?7 = the page size
-- read 1 departures, while the page is not full
select "t0"."at" as "c0", "t0"."arrives_at" as "c1", "t0"."date" as "c2", "t0"."sequence" as "c3", "t0"."headsign" as "c4", "t0"."can_board" as "c5", "t0"."can_leave" as "c6", "t1"."code" as "c7", "t1"."id" as "c8", "t2"."code" as "c9", "t2"."name" as "c10", "t3"."code" as "c11", "t4"."kind" as "c12", "t3"."id" as "c13" from "bus_departure" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."stop_id" left join "bus_route" as "t2" on "t2"."id" = "t0"."route_id" left join "bus_trip" as "t3" on "t3"."id" = "t0"."trip_id" left join "dataset" as "t4" on "t4"."id" = "t3"."dataset_id" where "t0"."stop_id" = ?1 and ("t0"."clock_date" >= ?2 and "t0"."clock_date" <= ?3 and "t0"."at" >= ?4 and "t0"."can_board" = ?5) and "t0"."clock_date" > ?6 order by "t0"."at", "t0"."id" limit ?7
--   ?1 = the parent's key
--   ?2 = the day of now
--   ?3 = 7 days after now
--   ?4 = now
--   ?5 = True
--   ?6 = 1 days after now
--   ?7 = the page size
-- read 2 departures
select "t0"."at" as "c0", "t0"."date" as "c1", "t1"."code" as "c2", "t1"."id" as "c3" from "bus_departure" as "t0" left join "bus_trip" as "t1" on "t1"."id" = "t0"."trip_id" where "t0"."stop_id" = ?1 and ("t0"."clock_date" >= ?2 and "t0"."clock_date" <= ?3 and "t0"."at" >= ?4 and "t0"."can_board" = ?5) and "t0"."clock_date" = ?2 order by "t0"."at", "t0"."id" limit ?6
--   ?1 = the parent's key
--   ?2 = the day of '2026-06-10T00:12:00'
--   ?3 = 7 days after '2026-06-10T00:12:00'
--   ?4 = '2026-06-10T00:12:00'
--   ?5 = True
--   ?6 = the page size
-- read 2 departures, while the page is not full
select "t0"."at" as "c0", "t0"."date" as "c1", "t1"."code" as "c2", "t1"."id" as "c3" from "bus_departure" as "t0" left join "bus_trip" as "t1" on "t1"."id" = "t0"."trip_id" where "t0"."stop_id" = ?1 and ("t0"."clock_date" >= ?2 and "t0"."clock_date" <= ?3 and "t0"."at" >= ?4 and "t0"."can_board" = ?5) and "t0"."clock_date" = ?6 order by "t0"."at", "t0"."id" limit ?7
--   ?1 = the parent's key
--   ?2 = the day of '2026-06-10T00:12:00'
--   ?3 = 7 days after '2026-06-10T00:12:00'
--   ?4 = '2026-06-10T00:12:00'
--   ?5 = True
--   ?6 = 1 days after '2026-06-10T00:12:00'
--   ?7 = the page size
-- read 2 departures, while the page is not full
select "t0"."at" as "c0", "t0"."date" as "c1", "t1"."code" as "c2", "t1"."id" as "c3" from "bus_departure" as "t0" left join "bus_trip" as "t1" on "t1"."id" = "t0"."trip_id" where "t0"."stop_id" = ?1 and ("t0"."clock_date" >= ?2 and "t0"."clock_date" <= ?3 and "t0"."at" >= ?4 and "t0"."can_board" = ?5) and "t0"."clock_date" > ?6 order by "t0"."at", "t0"."id" limit ?7
--   ?1 = the parent's key
--   ?2 = the day of '2026-06-10T00:12:00'
--   ?3 = 7 days after '2026-06-10T00:12:00'
--   ?4 = '2026-06-10T00:12:00'
--   ?5 = True
--   ?6 = 1 days after '2026-06-10T00:12:00'
--   ?7 = the page size
-- read 3 departures
select "t0"."at" as "c0", "t1"."code" as "c1", "t1"."id" as "c2" from "bus_departure" as "t0" left join "bus_trip" as "t1" on "t1"."id" = "t0"."trip_id" where "t0"."stop_id" = ?1 and ("t0"."clock_date" >= ?2 and "t0"."clock_date" <= ?3 and "t0"."at" >= ?4 and "t0"."can_board" = ?5) and "t0"."clock_date" = ?2 order by "t0"."at", "t0"."id" limit ?6
--   ?1 = the parent's key
--   ?2 = the day of '2026-06-10T10:05:01'
--   ?3 = 7 days after '2026-06-10T10:05:01'
--   ?4 = '2026-06-10T10:05:01'
--   ?5 = True
--   ?6 = the page size
-- read 3 departures, while the page is not full
select "t0"."at" as "c0", "t1"."code" as "c1", "t1"."id" as "c2" from "bus_departure" as "t0" left join "bus_trip" as "t1" on "t1"."id" = "t0"."trip_id" where "t0"."stop_id" = ?1 and ("t0"."clock_date" >= ?2 and "t0"."clock_date" <= ?3 and "t0"."at" >= ?4 and "t0"."can_board" = ?5) and "t0"."clock_date" = ?6 order by "t0"."at", "t0"."id" limit ?7
--   ?1 = the parent's key
--   ?2 = the day of '2026-06-10T10:05:01'
--   ?3 = 7 days after '2026-06-10T10:05:01'
--   ?4 = '2026-06-10T10:05:01'
--   ?5 = True
--   ?6 = 1 days after '2026-06-10T10:05:01'
--   ?7 = the page size
-- read 3 departures, while the page is not full
select "t0"."at" as "c0", "t1"."code" as "c1", "t1"."id" as "c2" from "bus_departure" as "t0" left join "bus_trip" as "t1" on "t1"."id" = "t0"."trip_id" where "t0"."stop_id" = ?1 and ("t0"."clock_date" >= ?2 and "t0"."clock_date" <= ?3 and "t0"."at" >= ?4 and "t0"."can_board" = ?5) and "t0"."clock_date" > ?6 order by "t0"."at", "t0"."id" limit ?7
--   ?1 = the parent's key
--   ?2 = the day of '2026-06-10T10:05:01'
--   ?3 = 7 days after '2026-06-10T10:05:01'
--   ?4 = '2026-06-10T10:05:01'
--   ?5 = True
--   ?6 = 1 days after '2026-06-10T10:05:01'
--   ?7 = the page size
-- read 4 departures
select "t0"."at" as "c0" from "bus_departure" as "t0" where "t0"."stop_id" = ?1 and ("t0"."clock_date" >= ?2 and "t0"."clock_date" <= ?3 and "t0"."at" >= ?4 and "t0"."can_board" = ?5) and "t0"."clock_date" = ?2 order by "t0"."at", "t0"."id" limit ?6
--   ?1 = the parent's key
--   ?2 = the day of '2026-07-01T12:00:00'
--   ?3 = 7 days after '2026-07-01T12:00:00'
--   ?4 = '2026-07-01T12:00:00'
--   ?5 = True
--   ?6 = the page size
-- read 4 departures, while the page is not full
select "t0"."at" as "c0" from "bus_departure" as "t0" where "t0"."stop_id" = ?1 and ("t0"."clock_date" >= ?2 and "t0"."clock_date" <= ?3 and "t0"."at" >= ?4 and "t0"."can_board" = ?5) and "t0"."clock_date" = ?6 order by "t0"."at", "t0"."id" limit ?7
--   ?1 = the parent's key
--   ?2 = the day of '2026-07-01T12:00:00'
--   ?3 = 7 days after '2026-07-01T12:00:00'
--   ?4 = '2026-07-01T12:00:00'
--   ?5 = True
--   ?6 = 1 days after '2026-07-01T12:00:00'
--   ?7 = the page size
-- read 4 departures, while the page is not full
select "t0"."at" as "c0" from "bus_departure" as "t0" where "t0"."stop_id" = ?1 and ("t0"."clock_date" >= ?2 and "t0"."clock_date" <= ?3 and "t0"."at" >= ?4 and "t0"."can_board" = ?5) and "t0"."clock_date" > ?6 order by "t0"."at", "t0"."id" limit ?7
--   ?1 = the parent's key
--   ?2 = the day of '2026-07-01T12:00:00'
--   ?3 = 7 days after '2026-07-01T12:00:00'
--   ?4 = '2026-07-01T12:00:00'
--   ?5 = True
--   ?6 = 1 days after '2026-07-01T12:00:00'
--   ?7 = the page size
-- read 5 facility
select "t0"."category" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 6 departures: refused, PageTooLarge { Coordinate = , Location = , Requested = 101, Maximum = 100 }
