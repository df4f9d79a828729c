-- read 0 datasets
select "t0"."slug" as "c0", "t0"."kind" as "c1", "t0"."id" as "c2" from "dataset" as "t0" where "t0"."kind" = ?1 order by "t0"."id" limit ?2
--   ?1 = 'EVENT'
--   ?2 = the page size
-- read 0 datasets, count
select count(*) from "dataset" as "t0" where "t0"."kind" = ?1
--   ?1 = 'EVENT'
-- read 1 events
select "t0"."name" as "c0", "t0"."start_date" as "c1", "t0"."id" as "c2" from "event" as "t0" where "t0"."dataset_id" = ?1 order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 1 events, count
select count(*) from "event" as "t0" where "t0"."dataset_id" = ?1
--   ?1 = the parent's key
-- read 2 facilities, count
select count(*) from "facility" as "t0" where "t0"."dataset_id" = ?1
--   ?1 = the parent's key
