-- read 0 facilities
select "t0"."name" as "c0", "t0"."id" as "c1" from "facility" as "t0" order by "t0"."name", "t0"."id" limit ?1
--   ?1 = the page size
-- read 1 groups
select "g0"."key_category" as "c0", "g1"."name" as "c1", "g1"."prefecture" as "c2", "g1"."id" as "c3", "g0"."key_prefecture" as "c4", "g0"."count" as "c5", "g0"."share" as "c6", "g0"."key_municipality_id" as "c7" from (select "t0"."category" as "key_category", "t0"."municipality_id" as "key_municipality_id", null as "key_prefecture", count(*) as "count", coalesce(cast(count(*) as double precision) / nullif(sum(count(*)) over (), 0), 0.0) as "share" from "facility" as "t0" group by "key_category", "key_municipality_id") as "g0" left join "municipality" as "g1" on "g1"."id" = "g0"."key_municipality_id" order by "g0"."count" desc, "g0"."key_category", "g0"."key_municipality_id" limit ?1
--   ?1 = the page size and one
-- read 1 groups, count
select count(*) from (select "t0"."category" as "key_category", "t0"."municipality_id" as "key_municipality_id" from "facility" as "t0" group by "key_category", "key_municipality_id") as "g0"
-- read 2 areas
select "t0"."name" as "c0", "t0"."id" as "c1" from "area" as "t0" where "t0"."municipality_id" = ?1 order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 2 areas, count
select count(*) from "area" as "t0" where "t0"."municipality_id" = ?1
--   ?1 = the parent's key
