-- read 0 municipalities
select "t0"."name" as "c0", "t0"."id" as "c1" from "municipality" as "t0" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 1 facilities, count
select count(*) from "facility" as "t0" where "t0"."municipality_id" = ?1 and ("t0"."category" = ?2) is not true
--   ?1 = the parent's key
--   ?2 = 'AED'
-- read 2 groups
select "g0"."key_category" as "c0", "g0"."count" as "c1", "g0"."share" as "c2" from (select "t0"."category" as "key_category", count(*) as "count", coalesce(cast(count(*) as double precision) / nullif(sum(count(*)) over (), 0), 0.0) as "share" from "facility" as "t0" where "t0"."municipality_id" = ?1 and ("t0"."category" = ?2) is not true group by "key_category") as "g0" where "g0"."count" > ?3 order by "g0"."count" desc, "g0"."key_category" limit ?4
--   ?1 = the parent's key
--   ?2 = 'AED'
--   ?3 = 1
--   ?4 = the page size and one
-- read 2 groups, count
select count(*) from (select "t0"."category" as "key_category", count(*) as "count" from "facility" as "t0" where "t0"."municipality_id" = ?1 and ("t0"."category" = ?2) is not true group by "key_category") as "g0" where "g0"."count" > ?3
--   ?1 = the parent's key
--   ?2 = 'AED'
--   ?3 = 1
-- read 3 groups
select "g0"."count" as "c0", "g0"."share" as "c1", "g0"."aggregates_evacuation_site_capacity_sum" as "c2" from (select count(*) as "count", coalesce(cast(count(*) as double precision) / nullif(sum(count(*)) over (), 0), 0.0) as "share", cast(sum("t0"."evacuation_site_capacity") as bigint) as "aggregates_evacuation_site_capacity_sum" from "facility" as "t0" where "t0"."municipality_id" = ?1 and ("t0"."category" = ?2) is not true) as "g0" order by "g0"."count" desc limit ?3
--   ?1 = the parent's key
--   ?2 = 'AED'
--   ?3 = the page size
-- read 5 groups
select "g0"."key_is_certain" as "c0", "g0"."count" as "c1" from (select "t0"."is_certain" as "key_is_certain", count(*) as "count" from "event_occurrence" as "t0" where "t0"."municipality_id" = ?1 and ("t0"."date" >= ?2 and "t0"."date" <= ?3 and "t0"."is_cancelled" = ?4) group by "key_is_certain") as "g0" order by "g0"."count" desc, "g0"."key_is_certain" limit ?5
--   ?1 = the parent's key
--   ?2 = '2026-11-20'
--   ?3 = '2026-11-30' (at most 31 days)
--   ?4 = False
--   ?5 = the page size
-- read 6 facility
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 7 nearby, count
with recursive "o" as (select id, latitude, longitude, cosine, south, north, west, east, cast((south + 90) * 100 as integer) as strip from (select id, latitude, longitude, cosine, latitude - ?1 as south, latitude + ?1 as north, case when longitude - width < -180 or longitude + width > 180 then -180 else longitude - width end as west, case when longitude - width < -180 or longitude + width > 180 then 180 else longitude + width end as east from (select id, latitude, longitude, cos(radians(latitude)) as cosine, case when abs(latitude) + ?1 > 89 then 360 else degrees(asin(?2 / cos(radians(latitude)))) end as width from "facility" where id = ?3 and latitude is not null and longitude is not null) as point) as box union all select id, latitude, longitude, cosine, south, north, west, east, strip + 1 from "o" where strip < cast((north + 90) * 100 as integer)) select count(*) from "o" cross join "facility" as "t0" where "t0"."id" <> "o".id and (cast(("t0"."latitude" + 90) * 100 as integer) = "o".strip and "t0"."latitude" >= "o".south and "t0"."latitude" <= "o".north and "t0"."longitude" >= "o".west and "t0"."longitude" <= "o".east and pow(sin(("t0"."latitude" - "o".latitude) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * "o".cosine * pow(sin(("t0"."longitude" - "o".longitude) * 0.008726646259971648), 2) <= ?4)
--   ?1 = Degrees of 50000 m
--   ?2 = Sine of 50000 m
--   ?3 = the parent's key
--   ?4 = Haversine of 50000 m
-- read 8 groups
select "g0"."key_category" as "c0", "g0"."count" as "c1" from (with recursive "o" as (select id, latitude, longitude, cosine, south, north, west, east, cast((south + 90) * 100 as integer) as strip from (select id, latitude, longitude, cosine, latitude - ?1 as south, latitude + ?1 as north, case when longitude - width < -180 or longitude + width > 180 then -180 else longitude - width end as west, case when longitude - width < -180 or longitude + width > 180 then 180 else longitude + width end as east from (select id, latitude, longitude, cos(radians(latitude)) as cosine, case when abs(latitude) + ?1 > 89 then 360 else degrees(asin(?2 / cos(radians(latitude)))) end as width from "facility" where id = ?3 and latitude is not null and longitude is not null) as point) as box union all select id, latitude, longitude, cosine, south, north, west, east, strip + 1 from "o" where strip < cast((north + 90) * 100 as integer)) select "t0"."category" as "key_category", count(*) as "count" from "o" cross join "facility" as "t0" where "t0"."id" <> "o".id and (cast(("t0"."latitude" + 90) * 100 as integer) = "o".strip and "t0"."latitude" >= "o".south and "t0"."latitude" <= "o".north and "t0"."longitude" >= "o".west and "t0"."longitude" <= "o".east and pow(sin(("t0"."latitude" - "o".latitude) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * "o".cosine * pow(sin(("t0"."longitude" - "o".longitude) * 0.008726646259971648), 2) <= ?4) group by "key_category") as "g0" order by "g0"."count" desc, "g0"."key_category" limit ?5
--   ?1 = Degrees of 50000 m
--   ?2 = Sine of 50000 m
--   ?3 = the parent's key
--   ?4 = Haversine of 50000 m
--   ?5 = the page size
