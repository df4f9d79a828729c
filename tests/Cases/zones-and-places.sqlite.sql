-- read 0 zones
select "t0"."id" as "c0" from "zone" as "t0" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 1 facilities
select "t0"."id" as "c0", "t0"."name" as "c1" from "facility" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = ?1) order by "t0"."name" desc, "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size and one
-- read 1 facilities, count
select count(*) from "facility" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = ?1)
--   ?1 = the parent's key
-- read 2 groups
select "g0"."key_category" as "c0", "g0"."count" as "c1" from (select "t0"."category" as "key_category", count(*) as "count" from "facility" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = ?1) group by "key_category") as "g0" order by "g0"."count" desc, "g0"."key_category" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 3 facilities
select "t0"."name" as "c0", ("t0"."latitude" is not null and "t0"."longitude" is not null) as "c1", case when ("t0"."latitude" is not null and "t0"."longitude" is not null) then cast(12742017600.0 * asin(min(1.0, sqrt(pow(sin(("t0"."latitude" - ?1) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * ?2 * pow(sin(("t0"."longitude" - ?3) * 0.008726646259971648), 2)))) + 0.5 as integer) else 1099511627776 end as "c2", "t0"."id" as "c3" from "facility" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = ?4) and instr("t0"."name", ?5) > 0 order by "c2", "t0"."id" limit ?6
--   ?1 = 36
--   ?2 = Cosine of 36
--   ?3 = 140
--   ?4 = the parent's key
--   ?5 = 'ホ'
--   ?6 = the page size
-- read 4 events
select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = ?1) order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 4 events, count
select count(*) from "event" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = ?1)
--   ?1 = the parent's key
-- read 5 facilities
select "t0"."id" as "c0" from "facility" as "t0" where exists (select 1 from "zone" as "u0" where "u0"."id" in (select "zone_id" from "zone_place" where "place_id" = "t0"."id") and +"u0"."kind" = ?1) order by "t0"."id" limit ?2
--   ?1 = 'ELEMENTARY_DISTRICT'
--   ?2 = the page size
-- read 5 facilities, count
select count(*) from "facility" as "t0" where exists (select 1 from "zone" as "u0" where "u0"."id" in (select "zone_id" from "zone_place" where "place_id" = "t0"."id") and +"u0"."kind" = ?1)
--   ?1 = 'ELEMENTARY_DISTRICT'
-- read 6 zones
select "t0"."name" as "c0", "t0"."id" as "c1" from "zone" as "t0" where "t0"."id" in (select "zone_id" from "zone_place" where "place_id" = ?1) and "t0"."kind" in (select value from json_each(?2)) order by "t0"."name", "t0"."id" limit ?3
--   ?1 = the parent's key
--   ?2 = [ELEMENTARY_DISTRICT, ROUTE]
--   ?3 = the page size
-- read 6 zones, count
select count(*) from "zone" as "t0" where "t0"."id" in (select "zone_id" from "zone_place" where "place_id" = ?1) and "t0"."kind" in (select value from json_each(?2))
--   ?1 = the parent's key
--   ?2 = [ELEMENTARY_DISTRICT, ROUTE]
-- read 7 facilities
select "t0"."id" as "c0" from "facility" as "t0" where (not exists (select 1 from "zone" as "u0" where "u0"."id" in (select "zone_id" from "zone_place" where "place_id" = "t0"."id")) and ("t0"."latitude" is not null and "t0"."longitude" is not null)) order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 8 facilities
select "t0"."id" as "c0", "t0"."name" as "c1" from "facility" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = ?1) order by "t0"."name", "t0"."id" limit ?2
--   ?1 = key of 'Wm9uZTp6MQ=='
--   ?2 = the page size
-- read 8 facilities, count
select count(*) from "facility" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = ?1)
--   ?1 = key of 'Wm9uZTp6MQ=='
-- read 9 facilities
select "t0"."id" as "c0" from "zone" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 10 facilities
select "t0"."id" as "c0", "t1"."name" as "c1" from "facility" as "t0" left join "area" as "t1" on "t1"."id" = "t0"."area_id" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = (select "border_id" from "area" where "id" = ?1)) order by "t0"."id" limit ?2
--   ?1 = key of 'QXJlYTphMQ=='
--   ?2 = the page size
-- read 10 facilities, count
select count(*) from "facility" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = (select "border_id" from "area" where "id" = ?1))
--   ?1 = key of 'QXJlYTphMQ=='
-- read 11 facilities
select "t0"."border_id" as "c0" from "area" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 12 events
select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = (select "border_id" from "area" where "id" = ?1)) order by "t0"."id" limit ?2
--   ?1 = key of 'QXJlYTphMQ=='
--   ?2 = the page size
-- read 12 events, count
select count(*) from "event" as "t0" where "t0"."id" in (select "place_id" from "zone_place" where "zone_id" = (select "border_id" from "area" where "id" = ?1))
--   ?1 = key of 'QXJlYTphMQ=='
-- read 13 events
select "t0"."border_id" as "c0" from "area" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
