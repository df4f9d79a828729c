-- read 0 facilities
select "t0"."name" as "c0", "t1"."id" as "c1", "t1"."slug" as "c2", "t1"."title" as "c3", "t1"."publisher_name" as "c4", "t1"."licence" as "c5", "t1"."attribution" as "c6", "t1"."source_url" as "c7", "t0"."id" as "c8" from "facility" as "t0" left join "dataset" as "t1" on "t1"."id" = "t0"."dataset_id" order by "t0"."name" desc, "t0"."id" limit ?1
--   ?1 = the page size
-- read 1 events
select "t0"."name" as "c0", "t1"."name" as "c1", "t2"."id" as "c2", "t2"."slug" as "c3", "t2"."title" as "c4", "t2"."publisher_name" as "c5", "t2"."licence" as "c6", "t2"."attribution" as "c7", "t2"."source_url" as "c8", "t3"."slug" as "c9", "t3"."id" as "c10", "t3"."title" as "c11", "t3"."publisher_name" as "c12", "t3"."licence" as "c13", "t3"."attribution" as "c14", "t3"."source_url" as "c15", "t0"."id" as "c16" from "event" as "t0" left join "facility" as "t1" on "t1"."id" = "t0"."facility_id" left join "dataset" as "t2" on "t2"."id" = "t1"."dataset_id" left join "dataset" as "t3" on "t3"."id" = "t0"."dataset_id" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 2 datasets
select "t0"."slug" as "c0", "t0"."id" as "c1", "t0"."title" as "c2", "t0"."publisher_name" as "c3", "t0"."licence" as "c4", "t0"."attribution" as "c5", "t0"."source_url" as "c6" from "dataset" as "t0" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 3 credits
select "t0"."id" as "c0", "t0"."slug" as "c1", "t0"."title" as "c2", "t0"."publisher_name" as "c3", "t0"."licence" as "c4", "t0"."attribution" as "c5", "t0"."source_url" as "c6" from "dataset" as "t0" where "t0"."id" = ?1 order by "t0"."id"
--   ?1 = the parent's key
-- read 4 municipalities
select "t0"."id" as "c0" from "municipality" as "t0" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 5 facilities
select "t2"."name" as "c0", "t1"."id" as "c1", "t1"."slug" as "c2", "t1"."title" as "c3", "t1"."publisher_name" as "c4", "t1"."licence" as "c5", "t1"."attribution" as "c6", "t1"."source_url" as "c7", "t0"."id" as "c8" from "facility" as "t0" left join "dataset" as "t1" on "t1"."id" = "t0"."dataset_id" left join "municipality" as "t2" on "t2"."id" = "t1"."publisher_id" where "t0"."municipality_id" = ?1 order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 7 groups
select "g0"."count" as "c0", "g1"."title" as "c1", "g1"."id" as "c2", "g1"."slug" as "c3", "g1"."publisher_name" as "c4", "g1"."licence" as "c5", "g1"."attribution" as "c6", "g1"."source_url" as "c7", "g0"."key_dataset_id" as "c8" from (select "t0"."dataset_id" as "key_dataset_id", count(*) as "count" from "facility" as "t0" group by "key_dataset_id") as "g0" left join "dataset" as "g1" on "g1"."id" = "g0"."key_dataset_id" order by "g0"."count" desc, "g0"."key_dataset_id" limit ?1
--   ?1 = the page size
