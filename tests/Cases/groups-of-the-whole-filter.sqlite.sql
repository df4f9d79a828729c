-- read 0 facilities, count
select count(*) from "gram" where "gram" match ?1
--   ?1 = the grams demanded by the search
-- read 1 groups
select "g0"."key_category" as "c0", "g1"."name" as "c1", "g0"."count" as "c2", "g0"."share" as "c3", "g0"."key_municipality_id" as "c4" from (select "t0"."category" as "key_category", "t0"."municipality_id" as "key_municipality_id", count(*) as "count", coalesce(cast(count(*) as double precision) / nullif(sum(count(*)) over (), 0), 0.0) as "share" from "facility" as "t0" where "t0"."id" in (select "w"."row_id" from "gram" cross join "word" as "w" where "gram".rowid = "w"."id" and "gram" match ?1) group by "key_category", "key_municipality_id") as "g0" left join "municipality" as "g1" on "g1"."id" = "g0"."key_municipality_id" order by "g0"."count" desc, "g0"."key_category", "g0"."key_municipality_id" limit ?2
--   ?1 = the grams demanded by the search
--   ?2 = the page size
-- read 2 facilities, count
select count(*) from json_each(?1) as each cross join "facility" as "t0" where cast(("t0"."latitude" + 90) * 100 as integer) = each.value and ("t0"."latitude" >= ?2 and "t0"."latitude" <= ?3 and "t0"."longitude" >= ?4 and "t0"."longitude" <= ?5 and pow(sin(("t0"."latitude" - ?6) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * ?7 * pow(sin(("t0"."longitude" - ?8) * 0.008726646259971648), 2) <= ?9)
--   ?1 = the strips from South of 20000 m around (36.05, 139.95) to North of 20000 m around (36.05, 139.95)
--   ?2 = South of 20000 m around (36.05, 139.95)
--   ?3 = North of 20000 m around (36.05, 139.95)
--   ?4 = West of 20000 m around (36.05, 139.95)
--   ?5 = East of 20000 m around (36.05, 139.95)
--   ?6 = 36.05
--   ?7 = Cosine of 36.05
--   ?8 = 139.95
--   ?9 = Haversine of 20000 m
-- read 3 groups
select "g1"."name" as "c0", "g0"."count" as "c1", "g0"."key_municipality_id" as "c2" from (select "t0"."municipality_id" as "key_municipality_id", count(*) as "count" from "facility" as "t0" where ("t0"."latitude" >= ?1 and "t0"."latitude" <= ?2 and "t0"."longitude" >= ?3 and "t0"."longitude" <= ?4 and pow(sin(("t0"."latitude" - ?5) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * ?6 * pow(sin(("t0"."longitude" - ?7) * 0.008726646259971648), 2) <= ?8) group by "key_municipality_id") as "g0" left join "municipality" as "g1" on "g1"."id" = "g0"."key_municipality_id" order by "g0"."count" desc, "g0"."key_municipality_id" limit ?9
--   ?1 = South of 20000 m around (36.05, 139.95)
--   ?2 = North of 20000 m around (36.05, 139.95)
--   ?3 = West of 20000 m around (36.05, 139.95)
--   ?4 = East of 20000 m around (36.05, 139.95)
--   ?5 = 36.05
--   ?6 = Cosine of 36.05
--   ?7 = 139.95
--   ?8 = Haversine of 20000 m
--   ?9 = the page size
-- read 3 groups, count
select count(*) from (select "t0"."municipality_id" as "key_municipality_id" from "facility" as "t0" where ("t0"."latitude" >= ?1 and "t0"."latitude" <= ?2 and "t0"."longitude" >= ?3 and "t0"."longitude" <= ?4 and pow(sin(("t0"."latitude" - ?5) * 0.008726646259971648), 2) + cos("t0"."latitude" * 0.017453292519943295) * ?6 * pow(sin(("t0"."longitude" - ?7) * 0.008726646259971648), 2) <= ?8) group by "key_municipality_id") as "g0"
--   ?1 = South of 20000 m around (36.05, 139.95)
--   ?2 = North of 20000 m around (36.05, 139.95)
--   ?3 = West of 20000 m around (36.05, 139.95)
--   ?4 = East of 20000 m around (36.05, 139.95)
--   ?5 = 36.05
--   ?6 = Cosine of 36.05
--   ?7 = 139.95
--   ?8 = Haversine of 20000 m
-- read 4 facilities, count
select count(*) from "facility" as "t0" where ("t0"."hours_id" is not null and case when "t0"."hours_id" in (select value from json_each(?1)) then 'OPEN' when "t0"."hours_id" in (select value from json_each(?2)) then 'CLOSED' else 'UNKNOWN' end = ?3)
--   ?1 = the hours that are OPEN at '2026-11-24T10:00:00'
--   ?2 = the hours that are CLOSED at '2026-11-24T10:00:00'
--   ?3 = 'OPEN'
-- read 5 groups
select "g0"."key_prefecture" as "c0", "g0"."key_category" as "c1", "g0"."count" as "c2" from (select "t1"."prefecture" as "key_prefecture", "t0"."category" as "key_category", count(*) as "count" from "facility" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" where ("t0"."hours_id" is not null and case when "t0"."hours_id" in (select value from json_each(?1)) then 'OPEN' when "t0"."hours_id" in (select value from json_each(?2)) then 'CLOSED' else 'UNKNOWN' end = ?3) group by "key_prefecture", "key_category") as "g0" order by "g0"."count" desc, "g0"."key_prefecture", "g0"."key_category" limit ?4
--   ?1 = the hours that are OPEN at '2026-11-24T10:00:00'
--   ?2 = the hours that are CLOSED at '2026-11-24T10:00:00'
--   ?3 = 'OPEN'
--   ?4 = the page size
-- read 7 groups
select "g0"."count" as "c0", "g0"."share" as "c1", "g0"."aggregates_elevation_sum" as "c2", "g0"."aggregates_elevation_count" as "c3", "g0"."aggregates_elevation_is_exact" as "c4" from (select count(*) as "count", coalesce(cast(count(*) as double precision) / nullif(sum(count(*)) over (), 0), 0.0) as "share", "exact_sum"("t0"."elevation") as "aggregates_elevation_sum", count("t0"."elevation") as "aggregates_elevation_count", count("t0"."elevation") = count(*) as "aggregates_elevation_is_exact" from "facility" as "t0" where "t0"."name" = ?1) as "g0" order by "g0"."count" desc limit ?2
--   ?1 = 'there is none'
--   ?2 = the page size
-- read 7 groups, count
select count(*) from (select count(*) as "count" from "facility" as "t0" where "t0"."name" = ?1) as "g0"
--   ?1 = 'there is none'
-- read 8 groups
select "g0"."count" as "c0", "g0"."key_category" as "c1" from (select "t0"."category" as "key_category", count(*) as "count" from "facility" as "t0" where "t0"."name" = ?1 group by "key_category") as "g0" order by "g0"."count" desc, "g0"."key_category" limit ?2
--   ?1 = 'there is none'
--   ?2 = the page size
-- read 8 groups, count
select count(*) from (select "t0"."category" as "key_category" from "facility" as "t0" where "t0"."name" = ?1 group by "key_category") as "g0"
--   ?1 = 'there is none'
-- read 10 groups
select "g0"."key_prefecture" as "c0", "g0"."count" as "c1" from (select "t1"."prefecture" as "key_prefecture", count(*) as "count" from "area" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" group by "key_prefecture") as "g0" order by "g0"."count" desc, "g0"."key_prefecture" limit ?1
--   ?1 = the page size
-- read 12 groups
select "g0"."key_prefecture" as "c0", "g0"."count" as "c1" from (select "t0"."prefecture" as "key_prefecture", count(*) as "count" from "municipality" as "t0" group by "key_prefecture") as "g0" order by "g0"."count" desc, "g0"."key_prefecture" limit ?1
--   ?1 = the page size
