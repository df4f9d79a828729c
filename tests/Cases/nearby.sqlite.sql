-- read 0 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."category" = ?1 order by "t0"."id" limit ?2
--   ?1 = 'PUBLIC_FACILITY'
--   ?2 = the page size
-- read 1 nearby
with recursive "o" as (select id, latitude, longitude, cosine, south, north, west, east, cast((south + 90) * 100 as integer) as strip from (select id, latitude, longitude, cosine, latitude - ?1 as south, latitude + ?1 as north, case when longitude - width < -180 or longitude + width > 180 then -180 else longitude - width end as west, case when longitude - width < -180 or longitude + width > 180 then 180 else longitude + width end as east from (select id, latitude, longitude, cos(radians(latitude)) as cosine, case when abs(latitude) + ?1 > 89 then 360 else degrees(asin(?2 / cos(radians(latitude)))) end as width from "facility" where id = ?3 and latitude is not null and longitude is not null) as point) as box union all select id, latitude, longitude, cosine, south, north, west, east, strip + 1 from "o" where strip < cast((north + 90) * 100 as integer)) select case when ("t0"."latitude" is not null and "t0"."longitude" is not null) then cast(12742017600.0 * asin(min(1.0, sqrt(pow(sin(("t0"."latitude" - "o".latitude) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * "o".cosine * pow(sin(("t0"."longitude" - "o".longitude) * 0.008726646259971648), 2)))) + 0.5 as integer) else 1099511627776 end as "c0", "t0"."name" as "c1", ("t0"."latitude" is not null and "t0"."longitude" is not null) as "c2", "t0"."latitude" as "c3", "t0"."id" as "c4" from "o" cross join "facility" as "t0" where "t0"."id" <> "o".id and ((cast(("t0"."latitude" + 90) * 100 as integer) = "o".strip and "t0"."latitude" >= "o".south and "t0"."latitude" <= "o".north and "t0"."longitude" >= "o".west and "t0"."longitude" <= "o".east and pow(sin(("t0"."latitude" - "o".latitude) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * "o".cosine * pow(sin(("t0"."longitude" - "o".longitude) * 0.008726646259971648), 2) <= ?4) and +"t0"."category" in (select value from json_each(?5))) order by "c0", "t0"."id" limit ?6
--   ?1 = Degrees of 50000 m
--   ?2 = Sine of 50000 m
--   ?3 = the parent's key
--   ?4 = Haversine of 50000 m
--   ?5 = [AED, PUBLIC_FACILITY]
--   ?6 = the page size
-- read 1 nearby, count
with recursive "o" as (select id, latitude, longitude, cosine, south, north, west, east, cast((south + 90) * 100 as integer) as strip from (select id, latitude, longitude, cosine, latitude - ?1 as south, latitude + ?1 as north, case when longitude - width < -180 or longitude + width > 180 then -180 else longitude - width end as west, case when longitude - width < -180 or longitude + width > 180 then 180 else longitude + width end as east from (select id, latitude, longitude, cos(radians(latitude)) as cosine, case when abs(latitude) + ?1 > 89 then 360 else degrees(asin(?2 / cos(radians(latitude)))) end as width from "facility" where id = ?3 and latitude is not null and longitude is not null) as point) as box union all select id, latitude, longitude, cosine, south, north, west, east, strip + 1 from "o" where strip < cast((north + 90) * 100 as integer)) select count(*) from "o" cross join "facility" as "t0" where "t0"."id" <> "o".id and ((cast(("t0"."latitude" + 90) * 100 as integer) = "o".strip and "t0"."latitude" >= "o".south and "t0"."latitude" <= "o".north and "t0"."longitude" >= "o".west and "t0"."longitude" <= "o".east and pow(sin(("t0"."latitude" - "o".latitude) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * "o".cosine * pow(sin(("t0"."longitude" - "o".longitude) * 0.008726646259971648), 2) <= ?4) and +"t0"."category" in (select value from json_each(?5)))
--   ?1 = Degrees of 50000 m
--   ?2 = Sine of 50000 m
--   ?3 = the parent's key
--   ?4 = Haversine of 50000 m
--   ?5 = [AED, PUBLIC_FACILITY]
-- read 2 cells
with recursive "o" as (select id, latitude, longitude, cosine, south, north, west, east, cast((south + 90) * 100 as integer) as strip from (select id, latitude, longitude, cosine, latitude - ?1 as south, latitude + ?1 as north, case when longitude - width < -180 or longitude + width > 180 then -180 else longitude - width end as west, case when longitude - width < -180 or longitude + width > 180 then 180 else longitude + width end as east from (select id, latitude, longitude, cos(radians(latitude)) as cosine, case when abs(latitude) + ?1 > 89 then 360 else degrees(asin(?2 / cos(radians(latitude)))) end as width from "facility" where id = ?3 and latitude is not null and longitude is not null) as point) as box union all select id, latitude, longitude, cosine, south, north, west, east, strip + 1 from "o" where strip < cast((north + 90) * 100 as integer)) select cast(("t0"."latitude" - ?4) / ?5 as integer) as "c0", cast(("t0"."longitude" - ?6) / ?5 as integer) as "c1", count(*) as "c2" from "o" cross join "facility" as "t0" where "t0"."id" <> "o".id and (("t0"."latitude" >= ?7 and "t0"."latitude" <= ?8 and "t0"."longitude" >= ?9 and "t0"."longitude" <= ?10 and ("t0"."longitude" >= ?11 or "t0"."longitude" <= ?12)) and ((cast(("t0"."latitude" + 90) * 100 as integer) = "o".strip and "t0"."latitude" >= "o".south and "t0"."latitude" <= "o".north and "t0"."longitude" >= "o".west and "t0"."longitude" <= "o".east and pow(sin(("t0"."latitude" - "o".latitude) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * "o".cosine * pow(sin(("t0"."longitude" - "o".longitude) * 0.008726646259971648), 2) <= ?13) and "t0"."category" in (select value from json_each(?14)))) group by "c0", "c1" order by "c0", "c1"
--   ?1 = Degrees of 50000 m
--   ?2 = Sine of 50000 m
--   ?3 = the parent's key
--   ?4 = -90
--   ?5 = side of a cell at zoom 8
--   ?6 = -180
--   ?7 = 35.9
--   ?8 = 36.2
--   ?9 = Least longitude of a box from (35.9, 139.8) to (36.2, 140.1)
--   ?10 = Most longitude of a box from (35.9, 139.8) to (36.2, 140.1)
--   ?11 = 139.8
--   ?12 = 140.1
--   ?13 = Haversine of 50000 m
--   ?14 = [AED, PUBLIC_FACILITY]
-- read 3 events
select "t0"."name" as "c0", "t0"."id" as "c1" from "event" as "t0" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 4 nearby
with recursive "o" as (select id, latitude, longitude, cosine, south, north, west, east, cast((south + 90) * 100 as integer) as strip from (select id, latitude, longitude, cosine, latitude - ?1 as south, latitude + ?1 as north, case when longitude - width < -180 or longitude + width > 180 then -180 else longitude - width end as west, case when longitude - width < -180 or longitude + width > 180 then 180 else longitude + width end as east from (select id, latitude, longitude, cos(radians(latitude)) as cosine, case when abs(latitude) + ?1 > 89 then 360 else degrees(asin(?2 / cos(radians(latitude)))) end as width from "event" where id = ?3 and latitude is not null and longitude is not null) as point) as box union all select id, latitude, longitude, cosine, south, north, west, east, strip + 1 from "o" where strip < cast((north + 90) * 100 as integer)) select case when ("t0"."latitude" is not null and "t0"."longitude" is not null) then cast(12742017600.0 * asin(min(1.0, sqrt(pow(sin(("t0"."latitude" - "o".latitude) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * "o".cosine * pow(sin(("t0"."longitude" - "o".longitude) * 0.008726646259971648), 2)))) + 0.5 as integer) else 1099511627776 end as "c0", "t0"."name" as "c1", "t0"."id" as "c2" from "o" cross join "facility" as "t0" where (cast(("t0"."latitude" + 90) * 100 as integer) = "o".strip and "t0"."latitude" >= "o".south and "t0"."latitude" <= "o".north and "t0"."longitude" >= "o".west and "t0"."longitude" <= "o".east and pow(sin(("t0"."latitude" - "o".latitude) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * "o".cosine * pow(sin(("t0"."longitude" - "o".longitude) * 0.008726646259971648), 2) <= ?4) order by "c0", "t0"."id" limit ?5
--   ?1 = Degrees of 1000 m
--   ?2 = Sine of 1000 m
--   ?3 = the parent's key
--   ?4 = Haversine of 1000 m
--   ?5 = the page size
-- read 5 nearby
with recursive "o" as (select id, latitude, longitude, cosine, south, north, west, east, cast((south + 90) * 100 as integer) as strip from (select id, latitude, longitude, cosine, latitude - ?1 as south, latitude + ?1 as north, case when longitude - width < -180 or longitude + width > 180 then -180 else longitude - width end as west, case when longitude - width < -180 or longitude + width > 180 then 180 else longitude + width end as east from (select id, latitude, longitude, cos(radians(latitude)) as cosine, case when abs(latitude) + ?1 > 89 then 360 else degrees(asin(?2 / cos(radians(latitude)))) end as width from "facility" where id = ?3 and latitude is not null and longitude is not null) as point) as box union all select id, latitude, longitude, cosine, south, north, west, east, strip + 1 from "o" where strip < cast((north + 90) * 100 as integer)) select "t0"."name" as "c0", case when ("t0"."latitude" is not null and "t0"."longitude" is not null) then cast(12742017600.0 * asin(min(1.0, sqrt(pow(sin(("t0"."latitude" - "o".latitude) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * "o".cosine * pow(sin(("t0"."longitude" - "o".longitude) * 0.008726646259971648), 2)))) + 0.5 as integer) else 1099511627776 end as "c1", "t0"."id" as "c2" from "o" cross join "facility" as "t0" where "t0"."id" <> "o".id and (cast(("t0"."latitude" + 90) * 100 as integer) = "o".strip and "t0"."latitude" >= "o".south and "t0"."latitude" <= "o".north and "t0"."longitude" >= "o".west and "t0"."longitude" <= "o".east and pow(sin(("t0"."latitude" - "o".latitude) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * "o".cosine * pow(sin(("t0"."longitude" - "o".longitude) * 0.008726646259971648), 2) <= ?4) order by "c1", "t0"."id" limit ?5
--   ?1 = Degrees of 1000 m
--   ?2 = Sine of 1000 m
--   ?3 = the parent's key
--   ?4 = Haversine of 1000 m
--   ?5 = the page size
