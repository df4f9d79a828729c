-- read 0 municipality
select "t0"."id" as "c0" from "municipality" as "t0" where "t0"."code" = ?1 limit 1
--   ?1 = the key looked up
-- read 1 facilities
select "t0"."name" as "c0", "t0"."located_grain" as "c1", "t0"."id" as "c2" from "facility" as "t0" where "t0"."municipality_id" = ?1 and ("t0"."located_latitude" >= ?2 and "t0"."located_latitude" <= ?3 and "t0"."located_longitude" >= ?4 and "t0"."located_longitude" <= ?5 and ("t0"."located_longitude" >= ?6 or "t0"."located_longitude" <= ?7)) order by "t0"."id" limit ?8
--   ?1 = the parent's key
--   ?2 = 36.02
--   ?3 = 36.06
--   ?4 = Least longitude of a box from (36.02, 139.94) to (36.06, 139.98)
--   ?5 = Most longitude of a box from (36.02, 139.94) to (36.06, 139.98)
--   ?6 = 139.94
--   ?7 = 139.98
--   ?8 = the page size
-- read 1 facilities, count
select count(*) from "facility" as "t0" where "t0"."municipality_id" = ?1 and ("t0"."located_latitude" >= ?2 and "t0"."located_latitude" <= ?3 and "t0"."located_longitude" >= ?4 and "t0"."located_longitude" <= ?5 and ("t0"."located_longitude" >= ?6 or "t0"."located_longitude" <= ?7))
--   ?1 = the parent's key
--   ?2 = 36.02
--   ?3 = 36.06
--   ?4 = Least longitude of a box from (36.02, 139.94) to (36.06, 139.98)
--   ?5 = Most longitude of a box from (36.02, 139.94) to (36.06, 139.98)
--   ?6 = 139.94
--   ?7 = 139.98
-- read 2 nearby
with recursive "o" as (select id, latitude, longitude, cosine, south, north, west, east, cast((south + 90) * 100 as integer) as strip from (select id, latitude, longitude, cosine, latitude - ?1 as south, latitude + ?1 as north, case when longitude - width < -180 or longitude + width > 180 then -180 else longitude - width end as west, case when longitude - width < -180 or longitude + width > 180 then 180 else longitude + width end as east from (select id, latitude, longitude, cos(radians(latitude)) as cosine, case when abs(latitude) + ?1 > 89 then 360 else degrees(asin(?2 / cos(radians(latitude)))) end as width from (select id, located_latitude as latitude, located_longitude as longitude from "facility") as place where id = ?3 and latitude is not null and longitude is not null) as point) as box union all select id, latitude, longitude, cosine, south, north, west, east, strip + 1 from "o" where strip < cast((north + 90) * 100 as integer)) select case when ("t0"."located_latitude" is not null and "t0"."located_longitude" is not null) then cast(12742017600.0 * asin(min(1.0, sqrt(pow(sin(("t0"."located_latitude" - "o".latitude) * 0.008726646259971648), 2) + cos("t0"."located_latitude" * 0.017453292519943295) * "o".cosine * pow(sin(("t0"."located_longitude" - "o".longitude) * 0.008726646259971648), 2)))) + 0.5 as integer) else 1099511627776 end as "c0", "t0"."name" as "c1", "t0"."located_grain" as "c2", "t0"."id" as "c3" from "o" cross join "facility" as "t0" where "t0"."id" <> "o".id and (cast(("t0"."located_latitude" + 90) * 100 as integer) = "o".strip and "t0"."located_latitude" >= "o".south and "t0"."located_latitude" <= "o".north and "t0"."located_longitude" >= "o".west and "t0"."located_longitude" <= "o".east and pow(sin(("t0"."located_latitude" - "o".latitude) * 0.008726646259971648), 2) + cos("t0"."located_latitude" * 0.017453292519943295) * "o".cosine * pow(sin(("t0"."located_longitude" - "o".longitude) * 0.008726646259971648), 2) <= ?4) order by "c0", "t0"."id" limit ?5
--   ?1 = Degrees of 5000 m
--   ?2 = Sine of 5000 m
--   ?3 = the parent's key
--   ?4 = Haversine of 5000 m
--   ?5 = the page size
-- read 3 occurrences
select case when ("t1"."located_latitude" is not null and "t1"."located_longitude" is not null) then cast(12742017600.0 * asin(min(1.0, sqrt(pow(sin(("t1"."located_latitude" - ?1) * 0.008726646259971648), 2) + cos("t1"."located_latitude" * 0.017453292519943295) * ?2 * pow(sin(("t1"."located_longitude" - ?3) * 0.008726646259971648), 2)))) + 0.5 as integer) else 1099511627776 end as "c0", "t0"."date" as "c1", "t1"."name" as "c2", ("t1"."located_latitude" is not null and "t1"."located_longitude" is not null) as "c3", "t1"."located_latitude" as "c4", "t1"."located_longitude" as "c5", "t1"."located_grain" as "c6", "t2"."name" as "c7", "t2"."located_grain" as "c8", "t0"."starts_at" as "c9", "t0"."id" as "c10" from "event_occurrence" as "t0" left join "event" as "t1" on "t1"."id" = "t0"."event_id" left join "facility" as "t2" on "t2"."id" = "t1"."facility_id" where "t0"."municipality_id" = ?4 and (("t1"."located_latitude" >= ?5 and "t1"."located_latitude" <= ?6 and "t1"."located_longitude" >= ?7 and "t1"."located_longitude" <= ?8 and pow(sin(("t1"."located_latitude" - ?1) * 0.008726646259971648), 2) + cos("t1"."located_latitude" * 0.017453292519943295) * ?2 * pow(sin(("t1"."located_longitude" - ?3) * 0.008726646259971648), 2) <= ?9) and ("t0"."date" >= ?10 and "t0"."date" <= ?11 and "t0"."is_cancelled" = ?12)) order by "c0", "t0"."date", "t0"."starts_at", "t0"."id" limit ?13
--   ?1 = 36.045
--   ?2 = Cosine of 36.045
--   ?3 = 139.96
--   ?4 = the parent's key
--   ?5 = South of 2000 m around (36.045, 139.96)
--   ?6 = North of 2000 m around (36.045, 139.96)
--   ?7 = West of 2000 m around (36.045, 139.96)
--   ?8 = East of 2000 m around (36.045, 139.96)
--   ?9 = Haversine of 2000 m
--   ?10 = '2026-08-01'
--   ?11 = '2026-08-02' (at most 31 days)
--   ?12 = False
--   ?13 = the page size
