-- read 0 datasets
select "t0"."slug" as "c0", "t0"."id" as "c1" from "dataset" as "t0" order by "t0"."id" limit ?1
--   ?1 = the page size
-- read 1 findings
select "t0"."rule" as "c0", "t0"."line" as "c1", "t0"."id" as "c2" from "finding" as "t0" where "t0"."dataset_id" = ?1 order by "t0"."line" desc, "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size and one
-- read 1 findings, count
select count(*) from "finding" as "t0" where "t0"."dataset_id" = ?1
--   ?1 = the parent's key
-- read 2 events
select "t0"."name" as "c0", "t0"."start_date" as "c1", "t0"."id" as "c2" from "event" as "t0" where "t0"."dataset_id" = ?1 order by "t0"."start_date" desc, "t0"."name", "t0"."id" desc limit ?2
--   ?1 = the parent's key
--   ?2 = the page size and one
-- read 2 events, count
select count(*) from "event" as "t0" where "t0"."dataset_id" = ?1
--   ?1 = the parent's key
