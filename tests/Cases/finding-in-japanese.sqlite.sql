-- read 0 datasets
select "t0"."slug" as "c0", "t0"."columns" as "c1", "t0"."id" as "c2" from "dataset" as "t0" where exists (select 1 from "finding" as "u0" where "u0"."dataset_id" = "t0"."id" and (+"u0"."severity" = ?1) is not true) order by "t0"."id" limit ?2
--   ?1 = 'INFO'
--   ?2 = the page size
-- read 1 findings
select "t0"."rule" as "c0", "t0"."count" as "c1", "t0"."message" as "c2", "t0"."message_ja" as "c3", "t0"."advice_ja" as "c4", "t0"."valid_example" as "c5", "t0"."examples" as "c6", "t0"."id" as "c7" from "finding" as "t0" where "t0"."dataset_id" = ?1 and "t0"."count" >= ?2 order by "t0"."id" limit ?3
--   ?1 = the parent's key
--   ?2 = 1
--   ?3 = the page size
-- read 1 findings, count
select count(*) from "finding" as "t0" where "t0"."dataset_id" = ?1 and "t0"."count" >= ?2
--   ?1 = the parent's key
--   ?2 = 1
