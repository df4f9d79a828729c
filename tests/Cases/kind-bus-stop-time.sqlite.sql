-- read 0 busStopTimes
select "t0"."id" as "c0", "t0"."trip_code" as "c1", "t0"."stop_code" as "c2", "t0"."sequence" as "c3", "t0"."arrival_time" as "c4", "t0"."arrival_day" as "c5", "t0"."departure_time" as "c6", "t0"."departure_day" as "c7", "t0"."headsign" as "c8", "t0"."pickup" as "c9", "t0"."drop_off" as "c10", "t1"."kind" as "c11", "t1"."id" as "c12", "t0"."source_line" as "c13" from "bus_stop_time" as "t0" left join "dataset" as "t1" on "t1"."id" = "t0"."dataset_id" order by "t0"."trip_code", "t0"."sequence", "t0"."id" limit ?1
--   ?1 = the page size
-- read 0 busStopTimes, count
select count(*) from "bus_stop_time" as "t0"
-- read 1 busStopTimes, count
select count(*) from "bus_stop_time" as "t0" where "t0"."dataset_id" = ?1
--   ?1 = the parent's key
-- read 2 busStopTimes
select "t0"."id" as "c0" from "bus_stop_time" as "t0" where ("t0"."stop_code" = ?1 and "t0"."departure_time" < ?2) order by "t0"."id" limit ?3
--   ?1 = 'B1'
--   ?2 = '12:00:00'
--   ?3 = the page size
