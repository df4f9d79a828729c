-- read 0 busStopTimes
select * from (select "t0"."id" as "c0", "t0"."trip_code" as "c1", "t0"."stop_code" as "c2", "t0"."sequence" as "c3", "t0"."arrival_time" as "c4", "t0"."arrival_day" as "c5", "t0"."departure_time" as "c6", "t0"."departure_day" as "c7", "t0"."headsign" as "c8", "t0"."pickup" as "c9", "t0"."drop_off" as "c10", "t1"."kind" as "c11", "t1"."id" as "c12", "t0"."source_line" as "c13" from (select "t0"."id", "t0"."trip_code", "t0"."stop_code", "t0"."sequence", "t0"."arrival_time", "t0"."arrival_day", "t0"."departure_time", "t0"."departure_day", "t0"."headsign", "t0"."pickup", "t0"."drop_off", "t0"."source_line", "t0"."dataset_id" from "bus_stop_time" as "t0" order by "t0"."trip_code" nulls first, "t0"."sequence" nulls first, "t0"."id" limit 16) as "t0" left join "dataset" as "t1" on "t1"."id" = "t0"."dataset_id" order by "t0"."trip_code" nulls first, "t0"."sequence" nulls first, "t0"."id") as u limit $1
--   $1 = the page size
-- read 0 busStopTimes, count
select count(*) from "bus_stop_time" as "t0"
-- read 1 busStopTimes, count
select p.number, x.* from (select min(number) as number, key from (select row_number() over () as number, q."c0" as key from (select * from (select "t1"."id" as "c0" from (select "t0"."trip_code", "t0"."sequence", "t0"."id", "t0"."dataset_id" from "bus_stop_time" as "t0" order by "t0"."trip_code" nulls first, "t0"."sequence" nulls first, "t0"."id" limit 16) as "t0" left join "dataset" as "t1" on "t1"."id" = "t0"."dataset_id" order by "t0"."trip_code" nulls first, "t0"."sequence" nulls first, "t0"."id") as u limit $1) as q) as s group by key order by 1) as p cross join lateral (select count(*) from "bus_stop_time" as "t0" where "t0"."dataset_id" = p.key) as x
--   $1 = the page size
-- read 2 busStopTimes
select "t0"."id" as "c0" from "bus_stop_time" as "t0" where ("t0"."stop_code" = $1 and "t0"."departure_time" < $2) order by "t0"."id" limit $3
--   $1 = 'B1'
--   $2 = '12:00:00'
--   $3 = the page size
