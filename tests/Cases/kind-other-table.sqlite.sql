-- read 0 dataset
select "t0"."kind" as "c0", "t0"."row_count" as "c1", "t0"."columns" as "c2", "t0"."id" as "c3" from "dataset" as "t0" where "t0"."id" = ?1 limit 1
--   ?1 = the key looked up
-- read 1 rows
select "t0"."id" as "c0", "t1"."file_name" as "c1", "t0"."source_line" as "c2", "t0"."source_original" as "c3", "t1"."columns" as "c4" from "table_row" as "t0" left join "source_file" as "t1" on "t1"."id" = "t0"."file_id" where "t0"."dataset_id" = ?1 order by "t0"."id" limit ?2
--   ?1 = the parent's key
--   ?2 = the page size and one
-- read 1 rows, count
select count(*) from "table_row" as "t0" where "t0"."dataset_id" = ?1
--   ?1 = the parent's key
-- read 2 rows
select "t0"."source_line" as "c0", "t1"."slug" as "c1", "t0"."id" as "c2" from "table_row" as "t0" left join "dataset" as "t1" on "t1"."id" = "t0"."dataset_id" where "t0"."dataset_id" = ?1 and "t0"."source_line" > ?2 order by "t0"."source_line" desc, "t0"."id" limit ?3
--   ?1 = the parent's key
--   ?2 = 3
--   ?3 = the page size
-- read 2 rows, count
select count(*) from "table_row" as "t0" where "t0"."dataset_id" = ?1 and "t0"."source_line" > ?2
--   ?1 = the parent's key
--   ?2 = 3
-- read 3 facilities, count
select count(*) from "facility" as "t0" where "t0"."dataset_id" = ?1
--   ?1 = the parent's key
