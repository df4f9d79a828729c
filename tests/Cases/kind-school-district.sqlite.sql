-- read 0 datasets
select "t0"."title" as "c0", "t0"."id" as "c1" from "dataset" as "t0" where "t0"."kind" = ?1 order by "t0"."id" limit ?2
--   ?1 = 'SCHOOL_DISTRICT'
--   ?2 = the page size
-- read 1 rows
select "t0"."source_line" as "c0", "t0"."source_original" as "c1", "t1"."columns" as "c2", "t0"."id" as "c3" from "table_row" as "t0" left join "source_file" as "t1" on "t1"."id" = "t0"."file_id" where "t0"."dataset_id" = ?1 order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size
-- read 1 rows, count
select count(*) from "table_row" as "t0" where "t0"."dataset_id" = ?1
--   ?1 = the parent's key
