-- read 0 areaStatistics
select "t0"."id" as "c0", "t0"."theme" as "c1", "t0"."category" as "c2", "t0"."value" as "c3", "t0"."unit" as "c4", "t0"."area_code" as "c5", "t0"."area_name" as "c6", "t1"."name" as "c7", "t2"."name" as "c8", "t3"."kind" as "c9", "t0"."source_line" as "c10" from "area_statistic" as "t0" left join "area" as "t1" on "t1"."id" = "t0"."area_id" left join "municipality" as "t2" on "t2"."id" = "t0"."municipality_id" left join "dataset" as "t3" on "t3"."id" = "t0"."dataset_id" order by "t0"."source_line", "t0"."id" limit ?1
--   ?1 = the page size
-- read 0 areaStatistics, count
select count(*) from "area_statistic" as "t0"
-- read 1 areaStatistics
select "t0"."category" as "c0", "t0"."id" as "c1" from "area_statistic" as "t0" where "t0"."value" is null order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 3 groups
select "g0"."key_category" as "c0", "g0"."count" as "c1", "g0"."aggregates_value_sum" as "c2" from (select "t0"."category" as "key_category", count(*) as "count", "exact_sum"("t0"."value") as "aggregates_value_sum" from "area_statistic" as "t0" where "t0"."theme" = ?1 group by "key_category") as "g0" order by "g0"."count" desc, "g0"."key_category" limit ?2
--   ?1 = '階数'
--   ?2 = the page size
-- read 4 areaStatistic
select "t0"."value" as "c0", "t1"."id" as "c1" from "area_statistic" as "t0" left join "municipality" as "t1" on "t1"."id" = "t0"."municipality_id" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 5 areaStatistics, count
select count(*) from "area_statistic" as "t0" where "t0"."municipality_id" = ?1
--   ?1 = the parent's key
