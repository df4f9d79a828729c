-- read 1 groups
select "g1"."name" as "c0", "g2"."name" as "c1", "g0"."key_accessibility_wheelchair" as "c2", "g0"."key_category" as "c3", "g0"."key_kind_label" as "c4", "g0"."count" as "c5", "g0"."key_area_id" as "c6" from (select "t0"."area_id" as "key_area_id", "t0"."accessibility_wheelchair" as "key_accessibility_wheelchair", "t0"."category" as "key_category", null as "key_kind_label", count(*) as "count" from "facility" as "t0" group by "key_area_id", "key_accessibility_wheelchair", "key_category") as "g0" left join "area" as "g1" on "g1"."id" = "g0"."key_area_id" left join "municipality" as "g2" on "g2"."id" = "g1"."municipality_id" order by "g1"."name", "g0"."key_area_id", "g0"."key_accessibility_wheelchair", "g0"."key_category" limit ?1
--   ?1 = the page size
-- read 1 groups, count
select count(*) from (select "t0"."area_id" as "key_area_id", "t0"."accessibility_wheelchair" as "key_accessibility_wheelchair", "t0"."category" as "key_category" from "facility" as "t0" group by "key_area_id", "key_accessibility_wheelchair", "key_category") as "g0"
-- read 2 datasets
select "t0"."title" as "c0", "t0"."id" as "c1" from "dataset" as "t0" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 4 groups
select "g0"."key_severity" as "c0", "g0"."key_rule" as "c1", "g1"."title" as "c2", "g0"."count" as "c3", "g0"."aggregates_count_sum" as "c4", "g0"."aggregates_line_min" as "c5", "g0"."aggregates_line_max" as "c6", "g0"."aggregates_line_is_exact" as "c7" from (select "t0"."severity" as "key_severity", "t0"."rule" as "key_rule", count(*) as "count", cast(sum("t0"."count") as bigint) as "aggregates_count_sum", min("t0"."line") as "aggregates_line_min", max("t0"."line") as "aggregates_line_max", count("t0"."line") = count(*) as "aggregates_line_is_exact", null as "key_dataset_id" from "finding" as "t0" where "t0"."dataset_id" = ?1 group by "key_severity", "key_rule") as "g0" left join "dataset" as "g1" on "g1"."id" = "g0"."key_dataset_id" order by "g0"."count" desc, "g0"."key_severity", "g0"."key_rule" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 6 groups
select "g0"."key_kind" as "c0", "g1"."code" as "c1", "g0"."key_sample" as "c2", "g0"."count" as "c3", "g0"."aggregates_row_count_sum" as "c4", "g0"."aggregates_row_count_max" as "c5", "g0"."aggregates_published_on_max" as "c6", "g0"."key_publisher_id" as "c7" from (select "t0"."kind" as "key_kind", "t0"."publisher_id" as "key_publisher_id", "t0"."sample" as "key_sample", count(*) as "count", cast(sum("t0"."row_count") as bigint) as "aggregates_row_count_sum", max("t0"."row_count") as "aggregates_row_count_max", max("t0"."published_on") as "aggregates_published_on_max" from "dataset" as "t0" group by "key_kind", "key_publisher_id", "key_sample") as "g0" left join "municipality" as "g1" on "g1"."id" = "g0"."key_publisher_id" order by "g0"."count" desc, "g0"."key_kind", "g0"."key_publisher_id", "g0"."key_sample" limit ?1
--   ?1 = the page size
